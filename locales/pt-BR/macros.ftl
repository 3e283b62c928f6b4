macros-title = Macros
macros-command-go = Ir para as macros
macros-command-pick = Inserir uma macro
macros-picker =
    .label = Inserir uma macro
    .placeholder = Título de uma macro, em qualquer idioma
macros-picker-close =
    .label = Fechar
macros-picker-empty = Nenhum título contém estas palavras.
macros-picker-insert = Inserir
macros-picker-manage = Todas as macros
macros-empty = Macros são textos que se escrevem uma vez e se usam com frequência, no idioma de cada cliente.
macros-add-starters = Adicionar macros iniciais
macros-preview =
    .label = O que o cliente leria
macros-variants =
    .label = Textos desta macro
macros-formality-neutral = neutro
macros-formality-formal = formal
macros-formality-informal = informal
macros-choice-other = Não há texto em { $wanted }: este está em { $language }.
macros-choice-unknown = O idioma do cliente não é conhecido: este texto está em { $language }.
macros-choice-differs = Com este cliente usamos outra forma de tratamento.
macros-choice-undecided = Ninguém decidiu ainda qual forma de tratamento usar com este cliente.
macros-choice-channel = Escrito para outro tipo de canal.
macros-choice-stale = Mais antigo que o texto do qual foi traduzido.
macros-gaps = { $count ->
        [one] { $count } lacuna a preencher antes de enviar
       *[other] { $count } lacunas a preencher antes de enviar
    }
macros-missing-gaps = Preencha as lacunas: { $names }
macros-action-snooze-hours = { $hours ->
        [one] Adiar por { $hours } hora
       *[other] Adiar por { $hours } horas
    }
macros-status-open = Abrir
macros-status-pending = Deixar aguardando o cliente
macros-status-closed = Encerrar
macros-assign-me = Atribuir a mim
macros-assign-nobody = Não atribuir a ninguém
macros-assign-agent = Atribuir a alguém da equipe
macros-done-applied = Macro “{ $title }” aplicada
macros-done-imported = { $count ->
        [one] { $count } macro adicionada ou alterada
       *[other] { $count } macros adicionadas ou alteradas
    }
macros-done-archived = Macro “{ $title }” arquivada
macros-new = Nova macro
macros-import = Importar
macros-export = Exportar
macros-archived = Arquivadas
macros-archive = Arquivar
macros-restore = Restaurar
macros-row-languages = { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    }
macros-row-missing = { $count ->
        [one] falta { $count }
       *[other] faltam { $count }
    }
macros-row-stale = desatualizada
macros-row-used = { $count ->
        [one] usada { $count } vez
       *[other] usada { $count } vezes
    }
macros-choose = Escolha uma macro para ler ou alterar.
macros-titles = Títulos
macros-folder = Pasta
macros-actions = O que ela faz
macros-field-status = Status
macros-field-assign = Atribuir
macros-field-priority = Prioridade
macros-field-add-tags = Adicionar etiquetas
macros-field-remove-tags = Remover etiquetas
macros-field-snooze = Adiar, em horas
macros-unchanged = Deixar como está
macros-field-language = Idioma
macros-field-channel = Canal
macros-field-formality = Forma de tratamento
macros-field-subject = Assunto
macros-field-text = Texto
macros-channel-mail = E-mail
macros-channel-chat = Chat
macros-text-add = Adicionar um texto
macros-variable-insert = Inserir uma variável
macros-save = Salvar
macros-saved = Salvo
macros-text-delete = Excluir este texto
macros-source = original
macros-stale-hint = O original mudou desde que este texto foi escrito.
macros-still-right = Continua correto
macros-minor = Pequena correção: as traduções continuam atualizadas
macros-preview-for = Prévia para
macros-preview-none = Ainda não há nenhuma conversa para a prévia.
macros-shop-title = Como a loja se dirige aos clientes
macros-shop-undecided = não definido
