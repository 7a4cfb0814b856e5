-- What the module must not fall below on the shared lines, by the scripts that score them.
local support = require "spec.support"

local shared = support.shared

-- Of each script's output a figure, found by a pattern, and what it must not fall below ("least") or pass ("most").
local scores = {
  { what = "replies", path = "/corpus/dev.tsv", script = "/corpus/score.lua", figures = {
    { "percent right", "right ([%d.]+) %% of %d+ lines", least = 98 },
    { "percent with the first label", "strict ([%d.]+) %%", least = 95 },
    { "percent of temporary right", "temporary right ([%d.]+) %%", least = 98 },
    { "percent unknown", "unknown ([%d.]+) %%", most = 1.5 },
    { "percent of suppress wrongly said", "wrongly %d+ %(([%d.]+) %%%)", most = 0.5 },
    { "error of the confidence", "calibration error ([%d.]+)", most = 0.03 },
  } },
  { what = "log lines", path = "/logs/*.jsonl", script = "/logs/check.lua", figures = {
    { "percent with every field right", "every field right on ([%d.]+) %%", least = 99 },
  } },
  { what = "bounce messages", path = "/dsn", script = "/dsn/check.lua", figures = {
    { "percent with everything right", "everything right in ([%d.]+) %%", least = 98 },
    { "percent of recipients right", "recipient%s+%d+%s+([%d.]+) %%", least = 99 },
  } },
}

for _, score in ipairs(scores) do
  describe("The shared " .. score.what, function()
    local there = support.read(shared .. score.script)
    local output
    for _, figure in ipairs(score.figures) do
      it("keep their " .. figure[1], function()
        if not there then return pending("not run: no shared directory") end
        output = output or support.output(support.program(shared .. score.script) .. " " .. shared .. score.path)
        local value = tonumber(output:match(figure[2]))
        assert.is_number(value, output:sub(-400))
        assert.is_true(value >= (figure.least or 0) and value <= (figure.most or 100), ("%s: %g"):format(figure[1], value))
      end)
    end
  end)
end

describe("Lines of other programs", function()
  it("give no event", function()
    local path = shared .. "/logs/noise.jsonl"
    if not support.read(path) then return pending("not run: no shared directory") end
    local output = support.output(support.program(shared .. "/logs/check.lua") .. " " .. path)
    assert.equal("100.00", output:match("every field right on ([%d.]+) %%"), output:sub(-400))
  end)
end)
