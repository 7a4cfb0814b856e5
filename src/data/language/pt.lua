-- Portuguese, of Brazil and of Portugal; words it shares with Spanish stand in es.lua. See doc/data.md.
return {
  language = "Portuguese",
  noise = [[
    os um uma uns seu sua seus suas pelo pela ao aos foi esta estao sendo voce desta deste
    essa esse isso desse dessa nesse nessa neste nesta
  ]],

  families = {
    "endereco enderecos",
    "mensagem mensagens",
    "remetente remetentes",
    "utilizador utilizadores",
    "desconhecido desconhecida",
    "localizado localizada localizar",
    "cheia cheio lotada lotado",
    "excedeu exceder ultrapassou ultrapassada ultrapassado ultrapassa atingiu atingida",
    "rejeitado rejeitada rejeitou rejeitados recusado recusada recusou recusa negado negada",
    "bloqueio bloqueou",
    "desativado desativada desabilitado desabilitada suspensa suspenso inativo inativa cancelada cancelado "
      .. "encerrada encerrado excluida excluido",
    "temporariamente temporaria",
    "conexao conexoes ligacao ligacoes",
    "autenticacao autenticado",
    "falha falhou falhas erro erros",
    "anexo anexos arquivos ficheiro ficheiros",
    "detetado detetada",
    "muitas muitos",
    "aceita aceitar aceitou aceite receber aceitando recebe recebem aceitam aceitamos aceitos aceito aceitas",
    "registado registada",
    "autorizacao permissao permissoes autorizacoes",
    "verificar verificacao",
  },

  phrases = {
    user_unknown = {
      "(usuario|utilizador|destinatario|conta|endereco) * desconhecido",
      "(usuario|utilizador|destinatario|conta|endereco|caixa postal|caixa de correio) * nao existe",
      "nao existe * (usuario|utilizador|destinatario|conta|endereco|caixa postal|caixa de correio)",
      "(usuario|utilizador|destinatario|conta|endereco|caixa postal|caixa de correio) * nao encontrado",
      "(usuario|utilizador|destinatario|conta|endereco|caixa postal) * nao foi possivel encontrar",
      "(usuario|utilizador|destinatario|conta|endereco|caixa postal) * nao (localizado|cadastrado|"
        .. "cadastrada)",
      "(utilizador|conta|endereco|caixa postal|caixa de correio) * inexistente",
      "endereco * nao pode ser encontrado", "endereco * inseriu nao * encontrado",
      "endereco nao encontrado * nao pode aceita", "nao foi possivel (encontrar|localizado) * endereco",
      "conta * nao existe * organizacao", "conta * email nao existe * organizacao",
      "(destinatario|endereco) * (invalido|nao e valido)", "endereco * destinatario * invalido",
      "nome * destinatario * nao reconhecido", "(usuario|utilizador) * nao reconhecido",
      "(usuario|utilizador) * nao (listado|consta) * (diretorio|catalogo)",
      "nao ha * (usuario|utilizador|conta) * (nome|endereco)",
      "(usuario|utilizador|destinatario|conta|caixa postal) * nao * (registado|registrado|cadastrado|"
        .. "existente|reconhecido)",
      "nao * (usuario|utilizador|conta|caixa postal) * (nome|cadastrado|registado)",
      "(nenhum|nenhuma) (usuario|utilizador|conta|caixa postal|destinatario)",
    },
    bad_address = {
      "(formato|sintaxe) * endereco * (invalido|incorreto|incorreta|invalida)",
      "endereco * (mal formado|malformado|ambiguo)",
      "falha * sintaxe * endereco", "endereco * formato invalido",
      "endereco * caracteres (invalido|nao permitidos|especiais|ilegais)",
      "(formato|sintaxe) (invalido|incorreto|incorreta) * endereco",
    },
    mailbox_disabled = {
      "(conta|caixa postal|caixa de correio|usuario|utilizador|endereco) * desativado",
      "(conta|caixa postal|caixa de correio) * bloqueado",
      "(conta|caixa postal) * (expirada|expirou|vencida)",
      "(conta|caixa postal|caixa de correio|usuario) * nao esta (ativa|ativo)", "conta * nao * mais ativa",
      "endereco * nao * (mais utilizado|em uso|mais usado)",
      "(destinatario|usuario) * (desativado|bloqueado)",
      "(email|endereco|conta|caixa) * nao * (mais|) (ativo|ativa|utilizado)",
      "(conta|caixa postal|caixa de correio|usuario|email) * inatividade",
      "(conta|caixa postal) * falta de (pagamento|uso)",
    },
    mailbox_full = {
      "(espaco|cota) * (caixa|destinatario|usuario) * (esgotado|esgotada|insuficiente)",
      "(caixa postal|caixa de correio|caixa de entrada|caixa|conta) * cheia",
      "caixa de (correio|entrada) * destinatario * cheia", "caixa postal * destinatario * cheia",
      "cheia * nao pode aceita * mensagem", "caixa * destinatario * cheia * nao pode aceita",
      "(cota|quota) * (excedeu|excedida|esgotada)", "(excedeu|excede) * (cota|quota)",
      "(usuario|utilizador|destinatario|caixa|conta) * (excedeu|excede) * (cota|quota|limite|espaco|"
        .. "capacidade)",
      "(cota|quota|limite) * (caixa|armazenamento|disco|usuario|destinatario|conta) * (excedeu|excedida|"
        .. "excedido|esgotada)",
      "(sem|falta de|nao ha|nao tem|nao possui) espaco * (caixa|conta|destinatario|usuario)",
      "(caixa|conta|usuario|destinatario) * (sem|nao tem|nao possui) espaco",
      "(limite|espaco) * (conta|caixa|usuario|utilizador) * (excedeu|esgotado|atingido)",
      "(utilizador|usuario|conta|caixa) * sem espaco",
    },
    recipient_moved = {
      "(novo|meu novo) (endereco|email)", "(usuario|endereco|utilizador) * (mudou|alterado) * endereco",
      "mudou de endereco",
      "endereco * (alterado|mudou|substituido) * (enviar|envie|utilize|use|escreva|favor)",
      "(enviar|envie|utilize|use|escreva) * (novo|doravante|agora) * (endereco|email)",
      "(doravante|apartir) * (enviar|envie|utilize|use|escreva)", "mudei * (email|endereco)",
    },
    recipient_refused = {
      "nao * (inscrito|assinante|membro) * (lista|grupo)",
      "entrega * endereco * (restrita|restringida|limitada)",
      "(somente|apenas) * (membros|assinantes) * (lista|grupo|enviar)",
      "(lista|grupo|destinatario) * (nao|somente|apenas) aceita * (mensagem|email|remetente|membros)",
      "rejeitado pelo * destinatario", "nao * (permissao|permitido) * enviar * (lista|grupo)",
      "destinatario * (rejeitado|bloqueou) * (mensagem|email|remetente)",
      "nao * (autorizacao|permitido) * (enviar|escrever|publicar) * (grupo|lista|destinatario)",
      "(somente|apenas) * (remetente|membros|usuario|utilizador) * (podem|autorizados|permitidos|"
        .. "organizacao|internos)",
      "(destinatario|usuario|utilizador) * (bloqueio|bloqueado) * (remetente|mensagem|endereco)",
      "(grupo|lista|destinatario) nao aceita * (mensagem|email|emails) * (externos|externo|remetente|fora)",
      "(confirmar|confirme|confirma) * (envio|mensagem|remetente|pessoa) * (clicando|clique|link)",
      "(mensagem|email) * (aguarda|aguardando) * (autorizacao|confirmacao|aprovacao)",
    },
    domain_unknown = {
      "(dominio|host|servidor) * (desconhecido|inexistente)", "dominio * nao existe",
      "(dominio|host) * nao * encontrado",
      "dominio * (destinatario|endereco) * (nao existe|inexistente|invalido)", "dominio invalido",
      "dominio nao e valido",
      "nao foi possivel (resolver|encontrar|localizado) * (dominio|host|servidor)",
    },
    domain_refuses_mail = {
      "dominio * nao aceita * (mensagem|email|emails|correio)",
      "dominio * (desativado|expirado|nao hospedado)", "dominio * nao (possui|tem) * (mx|servidor)",
    },
    dns_failure = {
      "falha * (consulta|resolucao) * (dns|nomes)", "falha * (temporariamente|temporario) * dns",
      "falha de dns", "servidor dns * nao * (responde|respondeu)",
    },
    routing_error = {
      "(nenhuma|sem|nao ha) rota * (dominio|host|servidor|destino|encontrada)", "falha * roteamento",
    },
    mail_loop = {
      "(loop|ciclo) * (email|mensagem|detectado|roteamento)", "muitas saltos",
      "numero * saltos * (excedeu|excedido)",
    },
    connection_failed = {
      "conexao * (rejeitado|perdida|encerrada|interrompida|falha|expirou|fechada|redefinida)",
      "falha * conexao", "nao foi possivel * (conectar|conexao|contactar|ligar)",
      "servidor * nao (responde|respondeu|esta respondendo)", "servidor * (inacessivel|inalcancavel)",
      "tempo limite * (conexao|espera) * (excedeu|excedido|esgotado|expirou|expirado)",
      "tempo * (limite|espera|conexao) * (excedeu|excedido|esgotado|expirou|expirado)",
      "nao aceita * solicitacoes * conexao",
    },
    tls_failed = {
      "(tls|starttls|criptografia|encriptacao|ssl) * (obrigatorio|obrigatoria|necessario|necessaria|"
        .. "exigida|exigido|requerido)",
      "certificado * (expirado|expirou|vencido|invalido)", "falha * (negociacao|handshake) * tls",
      "conexao * (criptografada|segura|encriptada|cifrada) * (obrigatorio|obrigatoria|necessaria|exigida|"
        .. "requerida)",
      "necessario * starttls",
    },
    expired = {
      "mensagem * (expirou|expirada)", "tempo * (entrega|fila) * (excedeu|excedido|esgotado|expirou)",
      "muito tempo * fila",
      "(desistiu|desistimos|abandonada) * (entregar|entrega|tentativas|tentar)",
      "numero * tentativas * entrega * (excedeu|excedido|esgotado)",
      "nao (havera|haverao|serao) * (novas|mais|outras) * tentativas",
      "(entregar|entregue) * (dentro|apos|durante|dias|horas)",
      "(apos|durante) * (dias|horas) * (tentativas|tentando)",
    },
    auth_failed = {
      "(spf|dkim|dmarc) * (falha|rejeitado|invalido|nao passou)", "falha * (spf|dkim|dmarc)",
      "(servidor|ip) * nao * permitido * enviar * (dominio|remetente)",
      "(rejeitado|bloqueado) * politica * (dmarc|spf|dkim)", "(rejeitado|bloqueado) * (dmarc|spf|dkim)",
      "rejeitado politica dmarc",
      "(assinatura|verificacao|validacao) (dkim|spf|dmarc) * (invalida|invalido|falha)",
    },
    rdns_failed = {
      "(sem|nao possui|nao tem|falta|ausencia) * (reverso|dns reverso|ptr|registro ptr)",
      "(dns reverso|reverso|ptr) * (invalido|inexistente|falha|incorreto|nao existe|nao configurado|ausente)",
      "helo * (invalido|nao confere)",
    },
    login_required = {
      "autenticacao * (necessaria|obrigatoria|requerida|exigida|falha|rejeitado)",
      "(requer|necessita|exige|necessario|precisa) * (autenticacao|autenticar)",
      "falha * autenticacao",
      "(senha|credenciais|palavra passe) * (incorreta|incorretas|invalida|invalidas|invalidos|errada)",
      "(preciso|precisa|necessario|deve) * (autenticar|autentique|autenticacao)", "autentique",
    },
    relay_denied = {
      "(relay|retransmissao|reencaminhamento) * (rejeitado|nao permitido|proibido)",
      "nao * permitido * (relay|retransmitir|retransmissao)", "dominio * nao * local",
    },
    sender_rejected = {
      "remetente * (invalido|desconhecido|rejeitado|bloqueado|nao permitido|nao existe|inexistente|nao "
        .. "autorizado)",
      "endereco * remetente * (invalido|desconhecido|rejeitado|bloqueado|nao existe|inexistente|nao "
        .. "encontrado)",
      "dominio * remetente * (nao existe|inexistente|nao encontrado|invalido|desconhecido)",
      "(nao foi possivel|impossivel|falha) * verificar * remetente",
      "remetente * (nao verificado|nao confirmado|falso|forjado)",
      "nao * (autorizacao|permitido) * (enviar|envio) * (nome|remetente)",
    },
    ip_blocked = {
      "ip * (bloqueado|rejeitado|lista negra|blacklist|listado|listada|lista de bloqueio)",

      "servidor * bloqueado", "(servidor|ip) * (blacklist|rbl|dnsbl)", "(ma|baixa|pessima) reputacao",
      "(ip|servidor) * (ma|baixa) reputacao",
      "reputacao * (ip|servidor) * (ruim|baixa|ma)",
      "endereco ip * (bloqueado|lista negra|blacklist|rejeitado|listado)",
      "ip dinamico * (nao|rejeitado|bloqueado)",
      "(servidor|ip) * bloqueado * (envio|enviar) * spam",
      "(ip|servidor) * consta * (rbl|lista|blacklist|listas)",
    },
    domain_blocked = {
      "dominio * (bloqueado|blacklist)",
      "dominio * (ma|baixa) reputacao", "(links|url|urls) * (lista negra|maliciosa|maliciosas)",
    },
    spam = {
      "(considerado|considerada|classificado|classificada|identificada|marcada|detectada|reconhecida|"
        .. "detetada) como (spam|lixo|indesejada|lixo eletronico)",
      "mensagem * spam", "mensagem * (indesejada|nao solicitada)", "(suspeita|suspeito) * spam",
      "(lixo eletronico|correio nao solicitado)",
      "(antispam|filtro) * (rejeitado|bloqueado|bloqueio)", "(rejeitado|bloqueado) * (antispam|spam)",
      "conteudo * spam", "spam (detectado|rejeitado|detetado)",
    },
    virus = {
      "virus (detectado|encontrado|detetado)",
      "(contem|continha|detectado|encontrado) * (virus|malware|codigo malicioso|software malicioso)",
      "(mensagem|anexo|email) * (infectado|infectada|infetada)", "rejeitado * virus",
    },
    content_rejected = {
      "anexo * (nao permitido|proibido|bloqueado|rejeitado|nao e permitido)",
      "(tipo|extensao|formato) * (anexo|arquivo) * (nao permitido|proibido|bloqueado|rejeitado|nao e "
        .. "permitido)",
      "conteudo * (nao permitido|proibido|rejeitado|bloqueado)",
      "(anexo|arquivo) * executaveis * (nao|rejeitado|bloqueado|proibidos)", "(anexo|arquivo) executaveis",
    },
    rfc_violation = {
      "(cabecalho|cabecalhos) * (ausente|ausentes|invalido|invalidos|duplicado|falta)",
      "nao * conforme * rfc", "(viola|nao cumpre|nao segue|nao atende) * rfc", "falta * cabecalho",
    },
    policy = {
      "acesso (rejeitado|proibido)",
      "(politica|politicas|regra|regras) * (seguranca|local|servidor) * (rejeitado|bloqueado)",
      "(rejeitado|bloqueado) * (politica|politicas|regra|regras|administrador)",
      "(viola|violacao) * (politica|politicas|regras)", "(razoes|motivos|questoes) de seguranca",
      "nao aceita * pais", "(mensagem|emails|email|conexao) * pais * (nao|rejeitado|bloqueado)",
      "aceitamos * (mensagem|email|emails) * pais", "(rejeitado|bloqueado) * administrador",
      "politica (empresa|interna|local|organizacao)",
    },
    greylisted = {
      "(lista|listas) (cinza|cinzenta)", "greylisting * (tente|ativo|tarde)",
      "rejeitado temporariamente * (tente|tentar|minutos|tarde)",
      "temporariamente (rejeitado|adiado) * (tente|tentar|minutos|tarde)",
    },
    rate_limited = {
      "(muitas|demasiadas) * conexao", "(muitas|demasiadas) (mensagem|emails|falha|tentativas|requisicoes)",
      "excesso de (conexao|mensagem|envios|emails|falha)",
      "(limite|quota|cota) * (envio|envios|mensagem|conexao|emails|hora) * (excedeu|excedido|excedida|"
        .. "atingido)",
      "(excedeu|excede) * limite * (envio|envios|mensagem|emails|conexao|hora)",
      "destinatario * recebendo * muitas * (mensagem|email|emails)",
      "(limite|cota) * (diario|hora|horario) * (excedeu|excedido|atingido|atingiu)",
    },
    too_many_recipients = {
      "(muitas|demasiados) destinatarios",
      "(numero|limite|quantidade) * destinatarios * (excedeu|excedido|excedida)", "excesso de destinatarios",
      "(excedeu|excede) * (numero|limite|quantidade) * destinatarios",
    },
    message_too_big = {
      "(mensagem|anexo|email) * (muito|demasiado) grande",
      "(mensagem|anexo|email) * (excede|excedeu) * (tamanho|limite)",
      "tamanho * (mensagem|anexo|email) * (excede|excedeu|excedido|grande|maior)",
      "(excede|excedeu) * tamanho (maximo|permitido|limite)", "(excede|excedeu) * limite * tamanho",
      "tamanho maximo * (excede|excedeu|excedido)",
    },
    system_full = {
      "(espaco|memoria|armazenamento|recursos) * (insuficiente|insuficientes|esgotado)",
      "(disco|servidor|sistema) * (cheio|sem espaco)",
      "espaco * (sistema|disco|servidor) * insuficiente", "sem espaco * (disco|servidor|sistema)",
    },
    system_error = {
      "falha (interno|interna|local) * (servidor|processamento|sistema)", "falha (interno|interna|local)",
      "falha * (processamento|configuracao|banco de dados)",
      "(problema|problemas) (tecnico|tecnicos)",
      "(falha|problema) * (processar|processando) * (mensagem|solicitacao|email)",
    },
    unavailable = {
      "(servico|servidor|sistema|caixa postal) * indisponivel", "(servico|servidor|sistema) nao disponivel",
      "(servidor|sistema|servico) * (sobrecarregado|manutencao|ocupado|fora do ar)",
      "servico temporariamente indisponivel", "em manutencao",
    },
    protocol_error = {
      "comando * (desconhecido|nao reconhecido|invalido|nao implementado|nao suportado)",
      "falha * sintaxe * (comando|parametros|argumentos)", "sequencia * comandos * (incorreta|invalida)",
    },
    auto_reply = {
      "email automatico", "(recebemos|recebi) * (mensagem|email|contato|contacto|solicitacao)",
      "(responderemos|responderei|retornaremos|retornarei) * (possivel|breve|regresso|retorno)",
      "(resposta|mensagem) automatica", "fora escritorio",
      "(estou|estarei) * (ferias|ausente|fora|licenca)", "ausente * escritorio",
      "(ausencia|ferias) * (ate|retorno|regresso)", "(retorno|regresso|volto) * (dia|escritorio)",
      "confirmacao * recebimento",
      "confirme * codigo * imagem", "(mensagem|email) seja (encaminhada|encaminhado|entregue) * (clique|confirme)", "confirmacao so e necessaria uma vez",
    },
    feedback = {
      "(denuncia|reclamacao|relatorio) * (abuso|spam)",
      "(marcada|marcado|denunciada) como spam pelo destinatario",
    },
  },

  weak = {
    auto_reply = {
      "(obrigado|obrigada|agradecemos|agradeco) * (contato|contacto|mensagem|email)",
    },
    expired = {
      "tentara novamente * (horas|dias)", "(continuara|continua) * tentar * (horas|dias)",
      "(entrega|mensagem|envio) * (atrasada|atrasado|adiada)", "ainda nao * (entregue|entregues)",
      "(continuara|continuaremos) (tentando|a tentar)",
    },
    user_unknown = { "nao encontrado * em", "nao existe" },
    recipient_refused = { "nao * (permissao|permitido) * enviar * destinatario" },
    policy = { "(mensagem|email) * (rejeitado|bloqueado)", "nao * permitido" },
    rate_limited = { "(excedeu|excede) * limite" },
    message_too_big = { "muito grande" },
    system_error = { "falha (temporariamente|temporario)", "(problema|problemas) (temporario|temporarios)" },
    unavailable = { "temporariamente indisponivel" },
  },

  yes = {
    user_unknown = {
      "550 5.1.1 <x@example.com>: usuário desconhecido", "550 Usuário não existe",
      "550 5.1.1 Destinatário inválido",
      "O endereço de email que você inseriu não pôde ser encontrado. Verifique o endereço de email do "
        .. "destinatário.",
      "Sua mensagem não foi entregue para x@example.com porque o endereço não foi encontrado ou não pode "
        .. "receber e-mails.",
      "550 A caixa postal x@example.com não existe", "550 Utilizador desconhecido", "550 Conta inexistente",
      "550 Utilizador não registado",
    },
    bad_address = {
      "501 Formato do endereço inválido",
      "501 O endereço tem caracteres inválidos",
    },
    mailbox_disabled = {
      "550 5.2.1 Conta desativada", "554 caixa postal bloqueada", "550 Conta suspensa",
      "Esse e-mail não está mais ativo", "550 Conta encerrada por inatividade",
    },
    mailbox_full = {
      "A caixa de correio do destinatário está cheia e não pode aceitar mensagens no momento.",
      "452 Caixa postal cheia",
      "552 5.2.2 Cota excedida", "552 O usuário excedeu a quota",
      "A caixa de entrada do destinatário está cheia",
    },
    recipient_moved = {
      "551 O usuário mudou de endereço: y@example.net",
      "O endereço mudou, envie para y@example.net",
    },
    recipient_refused = {
      "Não é possível entregar a mensagem porque a entrega a este endereço é restrita.",
      "550 Somente membros podem enviar para a lista",
      "550 Sem autorização: não tem permissão para escrever a este grupo", "Confirme o envio clicando no link",
    },
    domain_unknown = { "550 Domínio inexistente", "porque o domínio example.com não foi encontrado" },
    domain_refuses_mail = { "556 Este domínio não aceita e-mail" },
    dns_failure = { "451 Falha na consulta DNS" },
    routing_error = { "Nenhuma rota encontrada para o domínio" },
    mail_loop = { "554 Loop de email detectado" },
    connection_failed = {
      "Conexão recusada por mx.example.com", "Não foi possível conectar ao servidor",
      "Tempo limite de conexão excedido",
      "O servidor do destinatário não aceitou nossas solicitações de conexão.",
    },
    tls_failed = {
      "530 TLS obrigatório",
      "Conexão segura obrigatória",
    },
    expired = {
      "A mensagem expirou na fila", "Número máximo de tentativas de entrega excedido",
      "Não haverá mais tentativas",
    },
    auth_failed = {
      "550 5.7.1 Falha de SPF", "550 Mensagem rejeitada: falha na verificação DMARC",
      "550 Bloqueada pela política DMARC",
    },
    rdns_failed = { "550 IP sem DNS reverso", "554 Reverso inexistente para 192.0.2.1" },
    login_required = {
      "530 Autenticação necessária", "535 Falha de autenticação: senha incorreta",
      "550 Você precisa autenticar",
    },
    relay_denied = { "550 5.7.1 Relay não permitido" },
    sender_rejected = {
      "550 Remetente rejeitado", "553 O domínio do remetente não existe",
      "550 Falha ao verificar o remetente",
    },
    ip_blocked = {
      "554 Seu IP 192.0.2.1 está bloqueado", "550 IP em lista negra", "554 5.7.1 IP com má reputação",
      "550 Servidor bloqueado por enviar spam",
    },
    domain_blocked = { "550 Domínio em lista negra" },
    spam = {
      "550 Mensagem classificada como spam", "554 Rejeitado pelo filtro antispam", "550 Mensagem indesejada",
    },
    virus = { "554 Vírus encontrado", "550 O anexo contém vírus" },
    content_rejected = {
      "552 Anexo não permitido", "550 Tipo de arquivo proibido",
      "554 Anexos executáveis são recusados",
    },
    rfc_violation = { "550 Cabeçalho ausente", "550 Mensagem não está conforme a RFC" },
    policy = {
      "550 5.7.1 Acesso negado", "550 Violação das políticas do servidor",
      "554 Não aceitamos e-mails desse país", "550 Recusado pelo administrador",
    },
    greylisted = {
      "450 Lista cinza, tente novamente em 5 minutos",
      "450 Recusado temporariamente, tente daqui a cinco minutos",
    },
    rate_limited = { "421 Muitas conexões", "450 Limite de envio excedido", "451 Excesso de mensagens" },
    too_many_recipients = { "452 Muitos destinatários" },
    message_too_big = { "552 Mensagem muito grande", "552 O tamanho da mensagem excede o limite" },
    system_full = { "452 4.3.1 Espaço insuficiente no sistema" },
    system_error = {
      "451 Erro interno do servidor",
      "554 Falha ao processar a solicitação",
    },
    unavailable = { "421 Serviço indisponível" },
    protocol_error = { "500 Comando desconhecido", "501 Erro de sintaxe nos parâmetros" },
    auto_reply = {
      "Resposta automática: estou de férias", "Estarei ausente do escritório até segunda-feira",
      "ANTISPAM: para que seu e-mail seja entregue, confirme o código da imagem",
    },
    feedback = { "Denúncia de abuso recebida" },
  },

  source = { "Exchange and Gmail delivery reports in Portuguese", "UOL, Locaweb, Terra replies" },
}
