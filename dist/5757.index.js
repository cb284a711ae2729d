export const id = 5757;
export const ids = [5757];
export const modules = {

/***/ 55757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAgentChannel: () => (/* binding */ createAgentChannel)
});

;// CONCATENATED MODULE: ./lib/agent/line-starts.js
const NEWLINE = 0x0a;
const RARE_ONCE_IN_BYTES = 512;
const BYTES_TRIED = 16;
function createLineStarts(starts) {
    return {
        next: (piece, from) => starts.reduce((first, start) => earlier(first, find(piece, start, from)), -1),
        mayBegin: (piece, from) => starts.some((start) => start.startsWith(piece.toString('latin1', from, Math.min(piece.length, from + start.length)))),
    };
}
function find(piece, start, from) {
    const first = start.charCodeAt(0);
    let at = piece.indexOf(first, from);
    for (let seen = 1; at !== -1 && at - from >= (seen - BYTES_TRIED) * RARE_ONCE_IN_BYTES; seen += 1) {
        if (beginsLine(piece, at, from) && isAt(piece, at, start))
            return at;
        at = piece.indexOf(first, at + 1);
    }
    if (at !== -1)
        at = piece.indexOf(start, at, 'latin1');
    while (at !== -1 && !beginsLine(piece, at, from))
        at = piece.indexOf(start, at + start.length, 'latin1');
    return at;
}
function beginsLine(piece, at, from) {
    return at === from || piece[at - 1] === NEWLINE;
}
function isAt(piece, at, text) {
    for (let index = 0; index < text.length; index += 1)
        if (piece[at + index] !== text.charCodeAt(index))
            return false;
    return true;
}
function earlier(first, second) {
    return first === -1 || (second !== -1 && second < first) ? second : first;
}

;// CONCATENATED MODULE: ./lib/agent/marked-lines.js

const marked_lines_NEWLINE = 0x0a;
const BRACE = 0x7b;
const TYPE_FIRST = '{"type":"';
function createMarkedLines(marks) {
    const starts = marks.map((mark) => `{${mark}`);
    const longest = Math.max(...starts.map(({ length }) => length));
    return {
        next: (piece, from) => marks.reduce((first, mark) => earlier(first, lineWith(piece, mark, from)), -1),
        mayBegin(piece, from) {
            const text = piece.toString('latin1', from, from + longest);
            if (!text.startsWith(TYPE_FIRST))
                return piece[from] === BRACE;
            return starts.some((start) => start.startsWith(text) || text.startsWith(start));
        },
        includes: (line) => marks.some((mark) => line.includes(mark, 0, 'latin1')),
    };
}
function lineWith(piece, mark, from) {
    const at = piece.indexOf(mark, from, 'latin1');
    return at === -1 ? -1 : Math.max(from, piece.lastIndexOf(marked_lines_NEWLINE, at) + 1);
}

;// CONCATENATED MODULE: ./lib/agent/open-line.js
const open_line_NEWLINE = 0x0a;
const FIRST_BYTES = 4 * 1024;
const KEPT_BYTES = 256 * 1024;
function createOpenLine() {
    let text = Buffer.alloc(0);
    let length = 0;
    let most = 0;
    let state = 'none';
    return {
        begun: () => state !== 'none',
        begin(piece, from, limitBytes) {
            length = 0;
            most = limitBytes;
            state = limitBytes === 0 ? 'dull' : 'open';
            add(piece, from, piece.length);
        },
        add,
        end() {
            const ended = state === 'open' ? text.subarray(0, length) : state;
            state = 'none';
            if (text.length > KEPT_BYTES)
                text = Buffer.alloc(0);
            return ended === 'none' ? 'dull' : ended;
        },
    };
    function add(piece, from, end) {
        if (state !== 'open')
            return;
        const needed = length + end - from;
        if (needed > most) {
            state = 'too long';
            text = Buffer.alloc(0);
            return;
        }
        if (needed > text.length)
            grow(needed);
        piece.copy(text, length, from, end);
        length = needed;
    }
    function grow(needed) {
        const larger = Buffer.allocUnsafeSlow(Math.min(most, Math.max(FIRST_BYTES, needed * 2)));
        text.copy(larger, 0, 0, length);
        text = larger;
    }
}
function keepOpenLine(open, piece, from, starts, limitBytes) {
    const last = Math.max(from, piece.lastIndexOf(open_line_NEWLINE) + 1);
    if (last >= piece.length)
        return 0;
    const isKept = starts.mayBegin(piece, last);
    open.begin(piece, last, isKept ? limitBytes : 0);
    return isKept ? piece.length - last : 0;
}

;// CONCATENATED MODULE: ./lib/agent/aider.js
function createAiderReader() {
    let model = '';
    return {
        agent: 'aider',
        lines: 'text',
        dull: [],
        vital: ['Tokens: ', 'Cost: $', 'Main model: ', 'Model: ', 'Aider v'],
        liveTokens: true,
        read(line) {
            const text = line.trimEnd();
            if (isAiderBanner(text))
                return [{ kind: 'session', id: '' }];
            const named = /^(?:Main m|M)odel: (\S+)/.exec(text);
            if (named !== null)
                model = named[1];
            return [...tokensOf(text, model), ...costOf(text)];
        },
    };
}
function isAiderBanner(line) {
    return /^Aider v\d+\.\d+/.test(line);
}
const AMOUNT = String.raw `([\d.,]+[kM]?)`;
const TOKENS = new RegExp(`^Tokens: ${AMOUNT} sent(?:, ${AMOUNT} cache write)?(?:, ${AMOUNT} cache hit)?, ${AMOUNT} received\\.`);
const COST = /(?:^|received\. )Cost: \$[\d.,]+ message, \$([\d.]+) session\./;
function tokensOf(text, model) {
    const found = TOKENS.exec(text);
    if (found === null)
        return [];
    const [sent, cacheWrite, cacheRead, output] = found.slice(1).map(amount);
    const tokens = { input: Math.max(0, sent - cacheWrite - cacheRead), output, cacheRead, cacheWrite, reasoning: 0 };
    const usage = { how: 'incremental', messageId: null, models: [{ model, tokens }], costMicros: null };
    return [{ kind: 'turn' }, { kind: 'usage', ...usage }];
}
function costOf(text) {
    const found = COST.exec(text);
    if (found === null)
        return [];
    const micros = Math.round(Number(found[1]) * 1e6);
    if (!Number.isSafeInteger(micros))
        return [];
    return [{ kind: 'usage', how: 'cumulative', messageId: null, models: [], costMicros: micros }];
}
function amount(text) {
    if (text === undefined)
        return 0;
    const factor = text.endsWith('k') ? 1e3 : text.endsWith('M') ? 1e6 : 1;
    const number = Number(text.replaceAll(',', '').replace(/[kM]$/, '')) * factor;
    return Number.isSafeInteger(Math.round(number)) ? Math.round(number) : 0;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/agent/digest.js

function digestOf(content) {
    return (0,external_node_crypto_.hash)('sha256', content).slice(0, DIGITS);
}
const DIGITS = 32;

;// CONCATENATED MODULE: ./lib/agent/json-value.js

function parseObject(line) {
    try {
        const value = JSON.parse(line);
        return isObject(value) ? value : null;
    }
    catch {
        return null;
    }
}
function objectAt(from, key) {
    const value = valueAt(from, key);
    return isObject(value) ? value : {};
}
function arrayAt(from, key) {
    const value = valueAt(from, key);
    return Array.isArray(value) ? value : [];
}
function textAt(from, key) {
    const value = valueAt(from, key);
    return typeof value === 'string' ? value : '';
}
const ID_MAX_CHARACTERS = 256;
function idAt(from, key) {
    const id = textAt(from, key);
    return id.length <= ID_MAX_CHARACTERS ? id : digestOf(id);
}
const COUNT_MAX = 1e12;
function countAt(from, key) {
    const value = valueAt(from, key);
    return typeof value === 'number' && value > 0 && value <= COUNT_MAX ? Math.floor(value) : 0;
}
const MICROS_PER_DOLLAR = 1e6;
function microsAt(from, key) {
    const value = valueAt(from, key);
    return typeof value === 'number' && value >= 0 && value * MICROS_PER_DOLLAR <= COUNT_MAX
        ? Math.round(value * MICROS_PER_DOLLAR)
        : null;
}
function valueAt(from, key) {
    return Object.hasOwn(from, key) ? from[key] : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/agent/shown.js
const SHOWN_MAX_CHARACTERS = 2 * 1024;
function excerpt(text) {
    if (text.length <= SHOWN_MAX_CHARACTERS)
        return text;
    return `${Buffer.from(text.slice(0, SHOWN_MAX_CHARACTERS)).toString()}…`;
}

;// CONCATENATED MODULE: ./lib/agent/content.js



const CONTENT_MAX_CHARACTERS = 32 * 1024;
const DEPTH_MAX = 64;
function contentOf(value) {
    const all = typeof value === 'string' ? value : canonical(value, 0);
    const whole = all.length <= CONTENT_MAX_CHARACTERS;
    return { digest: digestOf(all), text: whole ? all : excerpt(all), whole };
}
function canonical(value, depth) {
    if (depth > DEPTH_MAX)
        return '"…"';
    if (Array.isArray(value))
        return `[${value.map((item) => canonical(item, depth + 1)).join(',')}]`;
    if (!isObject(value))
        return JSON.stringify(value) ?? 'null';
    const members = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth + 1)}`);
    return `{${members.join(',')}}`;
}

;// CONCATENATED MODULE: ./lib/agent/drop-oldest.js
function dropOldest(from, most) {
    if (from.size <= most)
        return;
    const { value } = from.keys().next();
    if (value !== undefined)
        from.delete(value);
}

;// CONCATENATED MODULE: ./lib/agent/recent-ids.js

function createRecentIds(limit) {
    const ids = new Set();
    return (id) => {
        if (id === '')
            return true;
        if (ids.has(id))
            return false;
        ids.add(id);
        dropOldest(ids, limit);
        return true;
    };
}

;// CONCATENATED MODULE: ./lib/agent/claude.js




const MESSAGES_REMEMBERED = 256;
function createClaudeReader() {
    const isNewMessage = createRecentIds(MESSAGES_REMEMBERED);
    return {
        agent: 'claude',
        lines: 'json',
        dull: ['{"type":"stream_event"', '{"type":"tool_progress"'],
        vital: ['"type":"result"'],
        liveTokens: true,
        read(line) {
            const event = parseObject(line);
            if (event === null)
                return [];
            switch (textAt(event, 'type')) {
                case 'system':
                    return textAt(event, 'subtype') === 'init' ? [{ kind: 'session', id: idAt(event, 'session_id') }] : [];
                case 'assistant':
                    return ofAssistant(event);
                case 'user':
                    return arrayAt(objectAt(event, 'message'), 'content').filter(isObject).flatMap(ofResultBlock);
                case 'result':
                    return ofResult(event);
                default:
                    return [];
            }
        },
    };
    function ofAssistant(event) {
        const message = objectAt(event, 'message');
        const id = idAt(message, 'id');
        const lane = idAt(event, 'parent_tool_use_id');
        const events = lane === '' && isNewMessage(id) ? [{ kind: 'turn' }] : [];
        const models = [{ model: idAt(message, 'model'), tokens: claude_tokensOf(objectAt(message, 'usage')) }];
        events.push({ kind: 'usage', how: 'incremental', messageId: id === '' ? null : id, models, costMicros: null });
        for (const block of arrayAt(message, 'content').filter(isObject))
            events.push(...ofBlock(block, lane));
        return events;
    }
}
function ofBlock(block, lane) {
    switch (textAt(block, 'type')) {
        case 'tool_use':
            return [
                {
                    ...{ kind: 'tool_call', id: idAt(block, 'id'), name: idAt(block, 'name'), lane },
                    arguments: contentOf(valueAt(block, 'input')),
                },
            ];
        case 'text':
            return [{ kind: 'text', characters: textAt(block, 'text').length }];
        default:
            return [];
    }
}
function ofResultBlock(block) {
    if (textAt(block, 'type') !== 'tool_result')
        return [];
    const content = contentOf(valueAt(block, 'content'));
    return [{ kind: 'tool_result', id: idAt(block, 'tool_use_id'), content, isError: valueAt(block, 'is_error') === true }];
}
function ofResult(event) {
    const models = modelsOf(event);
    const success = textAt(event, 'subtype') === 'success' && valueAt(event, 'is_error') !== true;
    return [
        { kind: 'usage', how: 'final', messageId: null, models, costMicros: microsAt(event, 'total_cost_usd') },
        { kind: 'end', success, shown: excerpt(textAt(event, 'result')), turns: countAt(event, 'num_turns'), toolCalls: null },
    ];
}
function modelsOf(event) {
    const usage = objectAt(event, 'modelUsage');
    const byModel = Object.keys(usage).map((model) => {
        const used = objectAt(usage, model);
        return {
            model,
            tokens: {
                input: countAt(used, 'inputTokens'),
                output: countAt(used, 'outputTokens'),
                cacheRead: countAt(used, 'cacheReadInputTokens'),
                cacheWrite: countAt(used, 'cacheCreationInputTokens'),
                reasoning: 0,
            },
        };
    });
    return byModel.length > 0 ? byModel : [{ model: '', tokens: claude_tokensOf(objectAt(event, 'usage')) }];
}
function claude_tokensOf(usage) {
    return {
        input: countAt(usage, 'input_tokens'),
        output: countAt(usage, 'output_tokens'),
        cacheRead: countAt(usage, 'cache_read_input_tokens'),
        cacheWrite: countAt(usage, 'cache_creation_input_tokens'),
        reasoning: 0,
    };
}

;// CONCATENATED MODULE: ./lib/agent/codex.js




const ITEMS_REMEMBERED = 256;
function createCodexReader() {
    let isNewItem = createRecentIds(ITEMS_REMEMBERED);
    let said = '';
    let untold = 0;
    return {
        agent: 'codex',
        lines: 'json',
        dull: ['{"type":"item.updated"', '{"type":"item.plan.delta"'],
        vital: ['"type":"t'],
        liveTokens: false,
        read(line) {
            const event = parseObject(line);
            if (event === null)
                return [];
            switch (textAt(event, 'type')) {
                case 'thread.started':
                    isNewItem = createRecentIds(ITEMS_REMEMBERED);
                    return [{ kind: 'session', id: idAt(event, 'thread_id') }];
                case 'turn.started':
                    return [{ kind: 'turn' }];
                case 'item.started':
                    return callOf(objectAt(event, 'item'));
                case 'item.completed':
                    return ofCompleted(objectAt(event, 'item'));
                case 'turn.completed':
                    return [usageOf(objectAt(event, 'usage')), end(true, said)];
                case 'turn.failed':
                    return [end(false, textAt(objectAt(event, 'error'), 'message'))];
                default:
                    return [];
            }
        },
    };
    function callOf(item) {
        const call = toolOf(item);
        if (call === null || !isNewItem(idAt(item, 'id')))
            return [];
        return [{ kind: 'tool_call', id: idAt(item, 'id'), name: call.name, arguments: call.arguments, lane: '' }];
    }
    function ofCompleted(item) {
        if (textAt(item, 'type') === 'agent_message') {
            said = textAt(item, 'text');
            return [{ kind: 'text', characters: said.length }];
        }
        if (toolOf(item) === null)
            return [];
        return [...callOf(item), { kind: 'tool_result', id: idAt(item, 'id'), ...(resultOf(item) ?? untoldResult()) }];
    }
    function untoldResult() {
        untold += 1;
        return { content: { digest: `untold ${untold}`, text: '', whole: false }, isError: false };
    }
}
function toolOf(item) {
    switch (textAt(item, 'type')) {
        case 'command_execution':
            return { name: 'shell', arguments: contentOf({ command: valueAt(item, 'command') }) };
        case 'mcp_tool_call':
            return { name: `${idAt(item, 'server')}.${idAt(item, 'tool')}`, arguments: contentOf(valueAt(item, 'arguments')) };
        case 'file_change':
            return { name: 'file_change', arguments: contentOf(valueAt(item, 'changes')) };
        case 'web_search':
            return { name: 'web_search', arguments: contentOf({ query: valueAt(item, 'query') }) };
        case 'collab_tool_call':
            return { name: idAt(item, 'tool'), arguments: contentOf({ prompt: valueAt(item, 'prompt') }) };
        default:
            return null;
    }
}
function resultOf(item) {
    const failed = ['failed', 'declined'].includes(textAt(item, 'status'));
    switch (textAt(item, 'type')) {
        case 'command_execution': {
            const exitCode = valueAt(item, 'exit_code');
            const known = typeof exitCode === 'number' ? exitCode : 'unknown';
            const content = contentOf(`${textAt(item, 'aggregated_output')}\nexit code ${known}`);
            return { content, isError: failed || (known !== 'unknown' && known !== 0) };
        }
        case 'mcp_tool_call': {
            const error = valueAt(item, 'error') ?? null;
            return { content: contentOf(error ?? valueAt(item, 'result')), isError: failed || error !== null };
        }
        default:
            return failed ? { content: contentOf('failed'), isError: true } : null;
    }
}
function usageOf(usage) {
    const cacheRead = countAt(usage, 'cached_input_tokens');
    const cacheWrite = countAt(usage, 'cache_write_input_tokens');
    const reasoning = countAt(usage, 'reasoning_output_tokens');
    const input = Math.max(0, countAt(usage, 'input_tokens') - cacheRead - cacheWrite);
    const output = Math.max(0, countAt(usage, 'output_tokens') - reasoning);
    const models = [{ model: '', tokens: { input, output, cacheRead, cacheWrite, reasoning } }];
    return { kind: 'usage', how: 'cumulative', messageId: null, models, costMicros: null };
}
function end(success, text) {
    return { kind: 'end', success, shown: excerpt(text), turns: null, toolCalls: null };
}

;// CONCATENATED MODULE: ./lib/agent/gemini.js



function createGeminiReader() {
    let model = '';
    let inTurn = false;
    let said = '';
    return {
        agent: 'gemini',
        lines: 'json',
        dull: [],
        vital: ['"type":"result"'],
        liveTokens: false,
        read(line) {
            const event = parseObject(line);
            if (event === null)
                return [];
            switch (textAt(event, 'type')) {
                case 'init':
                    model = idAt(event, 'model');
                    inTurn = false;
                    return [{ kind: 'session', id: idAt(event, 'session_id') }];
                case 'message':
                    return ofMessage(event);
                case 'tool_use':
                    said = '';
                    return [...turn(), callOf(event)];
                case 'tool_result':
                    inTurn = false;
                    return [gemini_resultOf(event)];
                case 'result':
                    return [...gemini_usageOf(objectAt(event, 'stats'), model), endOf(event, said)];
                default:
                    return [];
            }
        },
    };
    function ofMessage(event) {
        if (textAt(event, 'role') !== 'assistant') {
            inTurn = false;
            return [];
        }
        const text = textAt(event, 'content');
        said = excerpt(said + text);
        return [...turn(), { kind: 'text', characters: text.length }];
    }
    function turn() {
        if (inTurn)
            return [];
        inTurn = true;
        return [{ kind: 'turn' }];
    }
}
function callOf(event) {
    const id = idAt(event, 'tool_id');
    return {
        kind: 'tool_call',
        id,
        name: idAt(event, 'tool_name'),
        arguments: contentOf(valueAt(event, 'parameters')),
        lane: '',
    };
}
function gemini_resultOf(event) {
    const content = contentOf({ output: valueAt(event, 'output'), error: valueAt(event, 'error') });
    return { kind: 'tool_result', id: idAt(event, 'tool_id'), content, isError: textAt(event, 'status') === 'error' };
}
function endOf(event, said) {
    const failure = textAt(objectAt(event, 'error'), 'message');
    const toolCalls = countAt(objectAt(event, 'stats'), 'tool_calls');
    return { kind: 'end', success: textAt(event, 'status') === 'success', shown: excerpt(failure || said), turns: null, toolCalls };
}
function gemini_usageOf(stats, model) {
    const byModel = objectAt(stats, 'models');
    const names = Object.keys(byModel);
    const models = names.length > 0
        ? names.map((name) => ({ model: name, tokens: gemini_tokensOf(objectAt(byModel, name)) }))
        : [{ model, tokens: gemini_tokensOf(stats) }];
    return [{ kind: 'usage', how: 'final', messageId: null, models, costMicros: null }];
}
function gemini_tokensOf(stats) {
    const prompt = countAt(stats, 'input_tokens');
    const output = countAt(stats, 'output_tokens');
    const cacheRead = Math.min(prompt, countAt(stats, 'cached'));
    const reasoning = Math.max(0, countAt(stats, 'total_tokens') - prompt - output);
    return { input: prompt - cacheRead, output, cacheRead, cacheWrite: 0, reasoning };
}

;// CONCATENATED MODULE: ./lib/agent/opencode.js




const STEPS_REMEMBERED = 256;
function createOpencodeReader() {
    const isNewStep = createRecentIds(STEPS_REMEMBERED);
    let session = '';
    let said = '';
    return {
        agent: 'opencode',
        lines: 'json',
        dull: ['{"type":"reasoning"'],
        vital: ['"type":"step_finish"'],
        liveTokens: true,
        read(line) {
            const event = parseObject(line);
            if (event === null)
                return [];
            const events = ofEvent(textAt(event, 'type'), event, objectAt(event, 'part'));
            const id = idAt(event, 'sessionID');
            if (events.length === 0 || id === session)
                return events;
            session = id;
            return [{ kind: 'session', id }, ...events];
        },
    };
    function ofEvent(type, event, part) {
        switch (type) {
            case 'step_start':
                return isNewStep(idAt(part, 'id')) ? [{ kind: 'turn' }] : [];
            case 'tool_use':
                return ofTool(part);
            case 'text':
                said = textAt(part, 'text');
                return [{ kind: 'text', characters: said.length }];
            case 'step_finish':
                return [opencode_usageOf(part), ...endOf(textAt(part, 'reason'))];
            case 'error':
                return [opencode_end(false, errorText(objectAt(event, 'error')))];
            default:
                return [];
        }
    }
    function endOf(reason) {
        if (reason === 'stop')
            return [opencode_end(true, said)];
        return ['length', 'content-filter', 'error'].includes(reason) ? [opencode_end(false, said)] : [];
    }
}
function ofTool(part) {
    const state = objectAt(part, 'state');
    const id = idAt(part, 'callID');
    const exit = valueAt(objectAt(state, 'metadata'), 'exit');
    const failed = textAt(state, 'status') === 'error';
    const content = contentOf(valueAt(state, failed ? 'error' : 'output'));
    return [
        { kind: 'tool_call', id, name: idAt(part, 'tool'), arguments: contentOf(valueAt(state, 'input')), lane: '' },
        { kind: 'tool_result', id, content, isError: failed || (typeof exit === 'number' && exit !== 0) },
    ];
}
function opencode_usageOf(part) {
    const used = objectAt(part, 'tokens');
    const cache = objectAt(used, 'cache');
    const tokens = {
        input: countAt(used, 'input'),
        output: countAt(used, 'output'),
        cacheRead: countAt(cache, 'read'),
        cacheWrite: countAt(cache, 'write'),
        reasoning: countAt(used, 'reasoning'),
    };
    const messageId = idAt(part, 'id') || null;
    return { kind: 'usage', how: 'incremental', messageId, models: [{ model: '', tokens }], costMicros: microsAt(part, 'cost') };
}
function errorText(error) {
    return textAt(objectAt(error, 'data'), 'message') || textAt(error, 'name');
}
function opencode_end(success, text) {
    return { kind: 'end', success, shown: excerpt(text), turns: null, toolCalls: null };
}

;// CONCATENATED MODULE: ./lib/agent/recognise.js






function recogniseAgent(line) {
    if (isAiderBanner(line))
        return 'aider';
    const event = line.startsWith('{') ? parseObject(line) : null;
    return event === null ? null : ofEvent(event);
}
function readerOf(agent) {
    switch (agent) {
        case 'claude':
            return createClaudeReader();
        case 'codex':
            return createCodexReader();
        case 'gemini':
            return createGeminiReader();
        case 'opencode':
            return createOpencodeReader();
        case 'aider':
            return createAiderReader();
        default:
            return agent;
    }
}
function ofEvent(event) {
    switch (textAt(event, 'type')) {
        case 'thread.started':
            return textAt(event, 'thread_id') === '' ? null : 'codex';
        case 'init':
            return textAt(event, 'session_id') === '' || textAt(event, 'model') === '' ? null : 'gemini';
        case 'system':
        case 'result':
            return textAt(event, 'session_id') === '' || textAt(event, 'subtype') === '' ? null : 'claude';
        case 'assistant':
            return textAt(event, 'session_id') !== '' && isObject(valueAt(event, 'message')) ? 'claude' : null;
        case 'step_start':
        case 'step_finish':
        case 'text':
        case 'tool_use':
            return textAt(event, 'sessionID') !== '' && isObject(valueAt(event, 'part')) ? 'opencode' : null;
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/agent/agent-search.js




const LOOKED_AT_MAX_BYTES = 64 * 1024 * 1024;
const CANDIDATES_MAX = 1_000;
const CANDIDATE_MAX_BYTES = 256 * 1024;
const FIRST_STARTS = createLineStarts(['{"type":"', 'Aider v']);
const RESULTS = createMarkedLines(['"type":"result"']);
const FULL_PIECE_BYTES = 64 * 1024;
const CANDIDATES = {
    next(piece, from) {
        const first = FIRST_STARTS.next(piece, from);
        return piece.length < FULL_PIECE_BYTES ? earlier(first, RESULTS.next(piece, from)) : first;
    },
    mayBegin: (piece, from) => FIRST_STARTS.mayBegin(piece, from) || RESULTS.mayBegin(piece, from),
    includes: (line) => FIRST_STARTS.mayBegin(line, 0) || RESULTS.includes(line),
};
const agent_search_NEWLINE = 0x0a;
function createAgentSearch(open, work) {
    let goesOn = true;
    let lookedAtBytes = 0;
    let candidates = 0;
    return { goesOn: () => goesOn, look, lookAt };
    function look(piece, from) {
        const begins = work.lookedAtFrom(piece, from);
        let at = begins;
        while (goesOn && (at = CANDIDATES.next(piece, at)) !== -1) {
            const newline = piece.indexOf(agent_search_NEWLINE, at);
            if (newline === -1)
                break;
            const found = lookAt(piece.subarray(at, newline));
            at = newline + 1;
            if (found !== null)
                return { ...found, next: at };
        }
        lookedAtBytes += piece.length - begins;
        if (lookedAtBytes > LOOKED_AT_MAX_BYTES)
            goesOn = false;
        if (goesOn)
            keepOpenLine(open, piece, from, CANDIDATES, CANDIDATE_MAX_BYTES);
        return null;
    }
    function lookAt(line) {
        if (!CANDIDATES.includes(line))
            return null;
        const text = line.length > CANDIDATE_MAX_BYTES ? '' : line.toString('utf8');
        const agent = recogniseAgent(text);
        candidates += 1;
        if (agent !== null)
            return { reader: readerOf(agent), line: text };
        if (candidates > CANDIDATES_MAX)
            goesOn = false;
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/agent/long-strings.js


const STRING_MAX_BYTES = CONTENT_MAX_CHARACTERS;
const long_strings_KEPT_BYTES = 2 * 1024;
const SHORT_LINE_BYTES = STRING_MAX_BYTES;
const SHORTENED_MAX_BYTES = 1024 * 1024;
const long_strings_DEPTH_MAX = 256;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
function shortenedLine(line) {
    const kept = [];
    let keptBytes = 0;
    let from = 0;
    let depth = 0;
    for (let at = 0; at < line.length; at += 1) {
        const byte = line[at];
        if (byte === OPEN_BRACE || byte === OPEN_BRACKET)
            depth += 1;
        else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET)
            depth -= 1;
        if (depth > long_strings_DEPTH_MAX)
            return null;
        if (byte !== QUOTE)
            continue;
        const start = at + 1;
        at = endOfString(line, start);
        if (at - start <= STRING_MAX_BYTES)
            continue;
        const cut = wholeCharacters(line, start, start + long_strings_KEPT_BYTES);
        keptBytes += cut - from;
        if (keptBytes > SHORTENED_MAX_BYTES)
            return null;
        kept.push(line.toString('utf8', from, cut), `… ${at - cut} bytes, digest${digestOf(line.subarray(start, at))}`);
        from = at;
    }
    if (keptBytes + line.length - from > SHORTENED_MAX_BYTES)
        return null;
    kept.push(line.toString('utf8', from));
    return kept.join('');
}
function endOfString(line, start) {
    const end = line.length;
    let at = start;
    while (at < end) {
        const byte = line[at];
        if (byte === QUOTE)
            return at;
        at += byte === BACKSLASH ? 2 : 1;
    }
    return end;
}
function wholeCharacters(line, start, end) {
    let at = start;
    for (let next = start; next <= end; next += characterBytes(line, next))
        at = next;
    return at;
}
function characterBytes(line, at) {
    const byte = line[at];
    if (byte === BACKSLASH)
        return line[at + 1] === LETTER_U ? 6 : 2;
    if (byte < 0xc0)
        return 1;
    if (byte < 0xe0)
        return 2;
    return byte < 0xf0 ? 3 : 4;
}

;// CONCATENATED MODULE: ./lib/agent/reading-work.js
const PER_TICK_NS = 25_000_000;
const DEBT_MAX_NS = 2 * PER_TICK_NS;
const FLOOD_BYTES = 12 * 1024 * 1024;
const FLOOD_LOOKED_AT_BYTES = 16 * 1024;
const reading_work_NEWLINE = 0x0a;
const PASSED_LINE_NS = 50;
const PASSED_BYTE_NS = 1;
const PARSED_LINE_NS = 4_000;
const PARSED_BYTE_NS = 30;
const HASHED_BYTE_NS = 4;
function createReadingWork() {
    let left = PER_TICK_NS;
    let arrivedBytes = 0;
    let followsFlood = false;
    return {
        arrived(bytes) {
            arrivedBytes += bytes;
        },
        lookedAtFrom: (piece, from) => (floods() ? lastLinesFrom(piece, from) : from),
        left: () => left > 0 && !followsFlood && !floods(),
        leftForVital: () => left > -DEBT_MAX_NS,
        spend(nanoseconds) {
            left -= nanoseconds;
        },
        renew() {
            followsFlood = floods();
            arrivedBytes = 0;
            left = Math.min(PER_TICK_NS, Math.max(left, -PER_TICK_NS) + PER_TICK_NS);
        },
    };
    function floods() {
        return arrivedBytes > FLOOD_BYTES;
    }
}
function lastLinesFrom(piece, from) {
    const last = piece.length - FLOOD_LOOKED_AT_BYTES;
    if (last <= from)
        return from;
    const newline = piece.indexOf(reading_work_NEWLINE, last - 1);
    return newline === -1 ? piece.length : newline + 1;
}

;// CONCATENATED MODULE: ./lib/agent/line-reader.js





const LINE_MAX_BYTES = 8 * 1024 * 1024;
const line_reader_NEWLINE = 0x0a;
const line_reader_BRACE = 0x7b;
const NEWLINE_BRACE = Buffer.from('\n{');
function createLineReader(reader, open, work, onLine) {
    const isJson = reader.lines === 'json';
    const dull = reader.dull.map((start) => Buffer.from(start));
    const vital = vitalLinesOf(reader);
    let skippedLines = 0;
    let shedBytes = 0;
    let openLine = 'read';
    let undecidedBytes = 0;
    return {
        read: isJson ? readLines : readVital,
        openLineGrew(bytes) {
            if (openLine === 'shed')
                shedBytes += bytes;
            else
                undecidedBytes += bytes;
        },
        readOpenLine(line) {
            if (line === 'too long')
                skip();
            else if (openLine === 'read if vital' && !vital.includes(line))
                shedBytes += undecidedBytes;
            else
                readLine(line, 0, line.length);
        },
        unread: () => ({ skippedLines, shedBytes }),
    };
    function readLines(piece, from) {
        let at = from;
        while (work.left()) {
            const begins = nextObject(piece, at);
            work.spend((begins - at) * PASSED_BYTE_NS);
            const newline = piece.indexOf(line_reader_NEWLINE, begins);
            if (newline === -1) {
                openLine = 'read';
                if (begins < piece.length)
                    open.begin(piece, begins, isRead(piece, begins, piece.length) ? LINE_MAX_BYTES : 0);
                return;
            }
            readLine(piece, begins, newline);
            at = newline + 1;
        }
        shedBytes += piece.length - at - readVital(piece, at);
    }
    function readVital(piece, from) {
        let readBytes = 0;
        for (let at = vital.next(piece, work.lookedAtFrom(piece, from)); at !== -1 && work.leftForVital();) {
            const newline = piece.indexOf(line_reader_NEWLINE, at);
            if (newline === -1)
                break;
            readLine(piece, at, newline);
            readBytes += newline + 1 - at;
            at = vital.next(piece, newline + 1);
        }
        undecidedBytes = keepOpenLine(open, piece, from, vital, isJson ? LINE_MAX_BYTES : SHORT_LINE_BYTES);
        openLine = undecidedBytes > 0 ? 'read if vital' : isJson ? 'shed' : 'read';
        return readBytes + undecidedBytes;
    }
    function readLine(piece, from, end) {
        const length = end - from;
        if (length === 0 || !isRead(piece, from, end)) {
            work.spend(PASSED_LINE_NS);
            return;
        }
        const text = length <= SHORT_LINE_BYTES ? piece.toString('utf8', from, end) : shortened(piece.subarray(from, end));
        if (text === null) {
            skip();
            return;
        }
        work.spend(PARSED_LINE_NS + text.length * PARSED_BYTE_NS);
        onLine(text);
    }
    function shortened(line) {
        work.spend(line.length * HASHED_BYTE_NS);
        return isJson ? shortenedLine(line) : null;
    }
    function isRead(piece, from, end) {
        if (!isJson)
            return true;
        if (piece[from] !== line_reader_BRACE)
            return false;
        return !dull.some((start) => start.length <= end - from && start.compare(piece, from, from + start.length) === 0);
    }
    function skip() {
        if (isJson)
            skippedLines += 1;
    }
}
function vitalLinesOf({ lines, vital }) {
    return lines === 'json' ? createMarkedLines(vital) : { ...createLineStarts(vital), includes: () => true };
}
function nextObject(piece, from) {
    if (piece[from] === line_reader_BRACE)
        return from;
    const before = piece.indexOf(NEWLINE_BRACE, from);
    return before === -1 ? Math.max(from, piece.lastIndexOf(line_reader_NEWLINE) + 1) : before + 1;
}

;// CONCATENATED MODULE: ./lib/agent/agent-lines.js





const agent_lines_NEWLINE = 0x0a;
function createAgentLines(choice, onAgent, onLine) {
    const open = createOpenLine();
    const work = createReadingWork();
    const search = createAgentSearch(open, work);
    let lines = choice === 'auto' || choice === 'none' ? null : begin(readerOf(choice));
    return {
        observe(bytes) {
            work.arrived(bytes.length);
            if (bytes.length === 0 || (lines === null && (choice === 'none' || !search.goesOn())))
                return;
            const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            const from = endOpenLine(piece);
            if (from === -1)
                return;
            if (lines === null)
                look(piece, from);
            else
                lines.read(piece, from);
        },
        tick: work.renew,
        end() {
            if (open.begun())
                take(open.end());
        },
        unread: () => lines?.unread() ?? { skippedLines: 0, shedBytes: 0 },
    };
    function begin(reader) {
        onAgent(reader);
        return createLineReader(reader, open, work, onLine);
    }
    function endOpenLine(piece) {
        if (!open.begun())
            return 0;
        const newline = piece.indexOf(agent_lines_NEWLINE);
        const end = newline === -1 ? piece.length : newline + 1;
        lines?.openLineGrew(end);
        open.add(piece, 0, newline === -1 ? end : newline);
        if (newline === -1)
            return -1;
        take(open.end());
        return newline + 1;
    }
    function take(line) {
        if (line === 'dull')
            return;
        if (lines !== null)
            lines.readOpenLine(line);
        else if (line !== 'too long')
            beginWith(search.lookAt(line));
    }
    function look(piece, from) {
        const found = search.look(piece, from);
        beginWith(found);
        if (found !== null)
            lines?.read(piece, found.next);
    }
    function beginWith(found) {
        if (found === null)
            return;
        lines = begin(found.reader);
        onLine(found.line);
    }
}

;// CONCATENATED MODULE: ./lib/agent/call-cycle.js
const LONGEST_PERIOD = 5;
const noCycle = { repeats: 0, period: 0 };
function createCycleFollower() {
    const last = [];
    const equal = new Array(LONGEST_PERIOD).fill(0);
    return {
        add(key) {
            for (let period = 1; period <= LONGEST_PERIOD; period += 1) {
                const same = last[last.length - period] === key;
                equal[period - 1] = same ? equal[period - 1] + 1 : 0;
            }
            last.push(key);
            if (last.length > LONGEST_PERIOD)
                last.shift();
        },
        present() {
            return equal
                .map((calls, at) => ({ repeats: calls > at ? Math.floor(calls / (at + 1)) + 1 : 0, period: at + 1 }))
                .reduce((most, cycle) => (cycle.repeats > most.repeats ? cycle : most), noCycle);
        },
    };
}

;// CONCATENATED MODULE: ./lib/agent/masked-ids.js

function maskedArguments(content) {
    return maskedWith(content, IDS);
}
function maskedResult(content) {
    return maskedWith(content, [...IDS, ...TIMES]);
}
const UUID = /(?<![0-9A-Za-z])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9A-Za-z])/gi;
const INSTANT = /(?<!\d)\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g;
const HASH = /(?<![0-9A-Za-z])(?:\d{10,}|(?=[0-9a-f]*[a-f])(?=[a-f]*\d)[0-9a-f]{8,})(?![0-9A-Za-z])/gi;
const IDS = [UUID, INSTANT, HASH];
const CLOCK = /(?<!\d)\d{1,2}:\d\d:\d\d(?:[.,]\d+)?(?!\d)/g;
const DURATION = /(?<![\d.])\d+(?:\.\d+)? ?(?:[nuµm]?s|min|sec(?:ond)?s?)(?![0-9A-Za-z])/g;
const TIMES = [CLOCK, DURATION];
function maskedWith({ digest, text, whole }, masks) {
    return whole ? digestOf(masks.reduce((masked, mask) => masked.replace(mask, '0'), text)) : digest;
}

;// CONCATENATED MODULE: ./lib/agent/agent-loop.js




const RUNNING_MAX = 256;
const LANES_MAX = 64;
function createAgentLoop() {
    const running = new Map();
    const lanes = new Map();
    return {
        call(event) {
            running.set(event.id, event);
            dropOldest(running, RUNNING_MAX);
        },
        result(event) {
            const call = running.get(event.id);
            if (call === undefined)
                return false;
            running.delete(event.id);
            lanes.delete(event.id);
            follow(laneOf(call.lane), call, event);
            return true;
        },
        forget() {
            running.clear();
            lanes.clear();
        },
        present() {
            const loops = [...lanes.values()].map(presentIn);
            return loops.reduce((worst, loop) => (isWorse(loop, worst) ? loop : worst), { raw: noCycle, masked: noCycle, calls: [] });
        },
    };
    function laneOf(name) {
        const lane = lanes.get(name) ?? { raw: createCycleFollower(), masked: createCycleFollower(), calls: [] };
        lanes.set(name, lane);
        dropOldest(lanes, LANES_MAX);
        return lane;
    }
}
function follow(lane, call, { content, isError }) {
    const raw = [call.name, call.arguments.digest, content.digest, isError].join(' ');
    lane.raw.add(raw);
    lane.masked.add(isError ? [call.name, maskedArguments(call.arguments), maskedResult(content)].join(' ') : raw);
    lane.calls.push({ name: call.name, arguments: excerpt(call.arguments.text), result: excerpt(content.text), isError });
    if (lane.calls.length > LONGEST_PERIOD)
        lane.calls.shift();
}
function presentIn({ raw, masked, calls }) {
    const cycles = { raw: raw.present(), masked: masked.present() };
    const period = cycles.raw.period || cycles.masked.period;
    return { ...cycles, calls: period === 0 ? [] : calls.slice(-period) };
}
function isWorse(loop, than) {
    return (loop.raw.repeats > than.raw.repeats || (loop.raw.repeats === than.raw.repeats && loop.masked.repeats > than.masked.repeats));
}

;// CONCATENATED MODULE: ./lib/agent/agent-events.js
const tokenKinds = [
    'input',
    'output',
    'cacheRead',
    'cacheWrite',
    'reasoning',
];

;// CONCATENATED MODULE: ./lib/agent/tokens.js

const noTokens = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, reasoning: 0 };
function plus(first, second) {
    return eachKind((kind) => add(first[kind], second[kind]));
}
function less(first, second) {
    return eachKind((kind) => first[kind] - second[kind]);
}
function most(first, second) {
    return eachKind((kind) => Math.max(first[kind], second[kind]));
}
function sumOfKinds(tokens) {
    return tokenKinds.reduce((total, kind) => add(total, tokens[kind]), 0);
}
function add(first, second) {
    return Math.min(Number.MAX_SAFE_INTEGER, first + second);
}
function eachKind(of) {
    return {
        input: of('input'),
        output: of('output'),
        cacheRead: of('cacheRead'),
        cacheWrite: of('cacheWrite'),
        reasoning: of('reasoning'),
    };
}

;// CONCATENATED MODULE: ./lib/agent/totals.js

const nothing = { tokens: noTokens, costMicros: -1, costSource: 'none', unpricedTokens: 0 };
function totalsTogether(first, second) {
    const sources = [first.costSource, second.costSource];
    return {
        tokens: plus(first.tokens, second.tokens),
        costMicros: costsTogether(first.costMicros, second.costMicros),
        costSource: sources.find((source) => source === 'prices') ?? sources.find((source) => source === 'stream') ?? 'none',
        unpricedTokens: add(first.unpricedTokens, second.unpricedTokens),
    };
}
function costsTogether(first, second) {
    return first === -1 || second === -1 ? Math.max(first, second) : add(first, second);
}

;// CONCATENATED MODULE: ./lib/agent/stats-of-attempts.js


function statsAfter(earlier, now) {
    return {
        ...now,
        events: earlier.events + now.events,
        turns: earlier.turns + now.turns,
        toolCalls: earlier.toolCalls + now.toolCalls,
        toolErrors: earlier.toolErrors + now.toolErrors,
        tokens: plus(earlier.tokens, now.tokens),
        totalTokens: add(earlier.totalTokens, now.totalTokens),
        costMicros: costsTogether(earlier.costMicros, now.costMicros),
        costFromPrices: earlier.costFromPrices || now.costFromPrices,
        unpricedTokens: add(earlier.unpricedTokens, now.unpricedTokens),
        skippedLines: earlier.skippedLines + now.skippedLines,
        shedBytes: earlier.shedBytes + now.shedBytes,
    };
}

;// CONCATENATED MODULE: ./lib/agent/prices.js


const TOKENS_PER_PRICE = 1000000n;
function pricedCost(models, agent, prices) {
    let micros = null;
    let unpricedTokens = 0;
    for (const [model, tokens] of models) {
        const price = priceOf(model === '' ? agent : model, prices);
        if (price === undefined)
            unpricedTokens = add(unpricedTokens, sumOfKinds(tokens));
        else
            micros = add(micros ?? 0, costMicros(tokens, price));
    }
    return micros === null ? null : { micros, unpricedTokens };
}
function priceOf(model, prices) {
    return prices.find(({ pattern }) => fits(pattern, model));
}
function fits(pattern, model) {
    const [first, ...rest] = pattern.split('*');
    if (rest.length === 0)
        return pattern === model;
    if (!model.startsWith(first))
        return false;
    const last = rest.pop();
    let at = first.length;
    for (const part of rest) {
        const found = model.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return model.length - last.length >= at && model.endsWith(last);
}
function costMicros(tokens, { microsPerMillion }) {
    let sum = 0n;
    for (const kind of tokenKinds) {
        const price = kind === 'reasoning' ? (microsPerMillion.reasoning ?? microsPerMillion.output) : microsPerMillion[kind];
        sum += BigInt(tokens[kind]) * BigInt(Math.round(price));
    }
    const micros = (sum + TOKENS_PER_PRICE / 2n) / TOKENS_PER_PRICE;
    return micros > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(micros);
}

;// CONCATENATED MODULE: ./lib/agent/session-usage.js




const session_usage_MESSAGES_REMEMBERED = 1_024;
const MODELS_MAX = 64;
const OTHER_MODELS = '(others)';
function newSession() {
    return { messages: new Map(), live: new Map(), liveCost: null, reported: new Map(), reportedCost: null };
}
function countMessage(session, { messageId, models, costMicros: cost }) {
    const [{ model, tokens } = { model: '', tokens: noTokens }] = models;
    const before = messageId === null ? undefined : session.messages.get(messageId);
    const now = {
        model: before?.model ?? model,
        tokens: most(before?.tokens ?? noTokens, tokens),
        cost: cost === null ? (before?.cost ?? null) : Math.max(before?.cost ?? 0, cost),
    };
    keep(session.live, now.model, less(now.tokens, before?.tokens ?? noTokens), plus);
    if (now.cost !== null)
        session.liveCost = add(session.liveCost ?? 0, now.cost - (before?.cost ?? 0));
    if (messageId === null)
        return;
    session.messages.delete(messageId);
    session.messages.set(messageId, now);
    dropOldest(session.messages, session_usage_MESSAGES_REMEMBERED);
}
function takeReport(session, { models, costMicros: cost }) {
    for (const { model, tokens } of models)
        keep(session.reported, model, tokens, most);
    if (cost !== null)
        session.reportedCost = Math.max(session.reportedCost ?? 0, cost);
}
function totalsOf(session, agent, prices) {
    const tokens = most(sumOf(session.live), sumOf(session.reported));
    const told = session.reportedCost ?? session.liveCost;
    const priced = higher(pricedCost(session.live, agent, prices), pricedCost(session.reported, agent, prices));
    if (told !== null && (told > 0 || priced === null))
        return { tokens, costMicros: Math.max(told, session.liveCost ?? 0), costSource: 'stream', unpricedTokens: 0 };
    if (priced === null)
        return { ...nothing, tokens, unpricedTokens: sumOfKinds(tokens) };
    return { tokens, costMicros: priced.micros, costSource: 'prices', unpricedTokens: priced.unpricedTokens };
}
function keep(models, name, tokens, join) {
    const model = models.has(name) || models.size < MODELS_MAX ? name : OTHER_MODELS;
    models.set(model, join(models.get(model) ?? noTokens, tokens));
}
function sumOf(models) {
    return [...models.values()].reduce(plus, noTokens);
}
function higher(first, second) {
    if (first === null || second === null)
        return first ?? second;
    return second.micros >= first.micros ? second : first;
}

;// CONCATENATED MODULE: ./lib/agent/tally.js


const SESSIONS_REMEMBERED = 32;
function createTally(agent, prices) {
    const sessions = new Map();
    let older = nothing;
    let current = newSession();
    let currentId = null;
    let known = null;
    return {
        session({ id }) {
            if (id === currentId)
                return;
            if (currentId !== null)
                current = sessions.get(id) ?? newSession();
            currentId = id;
            sessions.delete(id);
            sessions.set(id, current);
            if (sessions.size > SESSIONS_REMEMBERED)
                forgetOldest();
        },
        usage(event) {
            known = null;
            if (event.how === 'incremental') {
                countMessage(current, event);
                return;
            }
            if (startsAnew(event))
                endCostSum();
            takeReport(current, event);
        },
        totals() {
            known ??= [...(currentId === null ? [current] : []), ...sessions.values()]
                .map((session) => totalsOf(session, agent, prices))
                .reduce(totalsTogether, older);
            return known;
        },
    };
    function startsAnew({ how, models, costMicros: cost }) {
        return how === 'cumulative' && models.length === 0 && cost !== null && cost < (current.reportedCost ?? 0);
    }
    function endCostSum() {
        older = totalsTogether(older, { ...nothing, costMicros: current.reportedCost ?? 0, costSource: 'stream' });
        current.reportedCost = null;
    }
    function forgetOldest() {
        const [oldest] = sessions;
        if (oldest === undefined)
            return;
        older = totalsTogether(older, totalsOf(oldest[1], agent, prices));
        sessions.delete(oldest[0]);
    }
}

;// CONCATENATED MODULE: ./lib/agent/agent-channel.js






const CALLS_REMEMBERED = 1_024;
function createAgentChannel({ agent, prices, earlier = null }) {
    let follower = null;
    const lines = createAgentLines(agent, (reader) => (follower = createFollower(reader, prices)), (line) => follower?.read(line));
    return {
        observe: lines.observe,
        agent: () => follower?.agent ?? null,
        tick() {
            lines.tick();
            return stats();
        },
        end: lines.end,
        stats,
        story: () => follower?.story() ?? { loop: [], result: '' },
    };
    function stats() {
        if (follower === null)
            return null;
        const now = follower.stats(lines.unread());
        return earlier === null ? now : statsAfter(earlier, now);
    }
}
function createFollower(reader, prices) {
    const tally = createTally(reader.agent, prices);
    const loop = createAgentLoop();
    const turns = createCount();
    const calls = createCount();
    let isNewCall = createRecentIds(CALLS_REMEMBERED);
    let session = null;
    let ended = null;
    let events = 0;
    let toolErrors = 0;
    let turnsWithoutTools = 0;
    return {
        agent: reader.agent,
        read(line) {
            for (const event of reader.read(line))
                take(event);
        },
        stats(unread) {
            const totals = tally.totals();
            const { raw, masked } = loop.present();
            return {
                ...{ events, turns: turns.total(), toolCalls: calls.total(), toolErrors, turnsWithoutTools },
                ...{ tokens: totals.tokens, costMicros: totals.costMicros, costFromPrices: totals.costSource === 'prices' },
                ...{ unpricedTokens: totals.unpricedTokens, totalTokens: sumOfKinds(totals.tokens), tokensLive: reader.liveTokens },
                ...{ loopRepeats: raw.repeats, loopPeriod: raw.period, maskedRepeats: masked.repeats, maskedPeriod: masked.period },
                endState: ended === null ? 0 : ended.success ? 1 : 2,
                ...unread,
            };
        },
        story: () => ({ loop: loop.present().calls, result: ended?.shown ?? '' }),
    };
    function take(event) {
        events += 1;
        switch (event.kind) {
            case 'session':
                begin(event.id);
                tally.session(event);
                break;
            case 'turn':
                ended = null;
                turns.add();
                turnsWithoutTools += 1;
                break;
            case 'tool_call':
                takeCall(event);
                break;
            case 'tool_result':
                if (loop.result(event) && event.isError)
                    toolErrors += 1;
                break;
            case 'usage':
                tally.usage(event);
                break;
            case 'end':
                ended = event;
                turns.atLeast(event.turns ?? 0);
                calls.atLeast(event.toolCalls ?? 0);
                loop.forget();
                break;
            case 'text':
                break;
            default:
                event;
        }
    }
    function takeCall(event) {
        if (!isNewCall(event.id))
            return;
        ended = null;
        turnsWithoutTools = 0;
        calls.add();
        loop.call(event);
    }
    function begin(id) {
        if (id === session)
            return;
        session = id;
        ended = null;
        isNewCall = createRecentIds(CALLS_REMEMBERED);
        turns.endSession();
        calls.endSession();
        loop.forget();
    }
}
function createCount() {
    let before = 0;
    let inSession = 0;
    return {
        add() {
            inSession += 1;
        },
        atLeast(count) {
            inSession = Math.max(inSession, count);
        },
        endSession() {
            before += inSession;
            inSession = 0;
        },
        total: () => before + inSession,
    };
}


/***/ })

};
