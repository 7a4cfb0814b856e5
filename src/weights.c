#include "core.h"
const uint32_t smtpc_weight_rows[(1 << MODEL_BITS) + 1] = { 0 };
const smtpc_weight smtpc_weights[1] = { { 1, 0 } };
const int16_t smtpc_weight_bias[SMTPC_REASONS_MAX] = { 0 };
