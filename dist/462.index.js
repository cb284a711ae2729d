export const id = 462;
export const ids = [462];
export const modules = {

/***/ 55462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  render: () => (/* binding */ render),
  resultOf: () => (/* reexport */ report_result/* resultOf */.B)
});

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(59814);
// EXTERNAL MODULE: ./lib/report/advice.js + 1 modules
var report_advice = __webpack_require__(73547);
// EXTERNAL MODULE: ./lib/report/bytes.js
var bytes = __webpack_require__(81925);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
;// CONCATENATED MODULE: ./lib/report/advice-of.js



/** What to change after this run. Nothing when the command's own output says it best. */
function adviceOf({ result, exited, decision, intervened, ticks }) {
    if (exited === null) {
        const memory = (0,bytes/* formatBytes */.z)(ticks.at(-1)?.tree.memoryBytes ?? 0);
        return plain(`See whether the machine ran out of memory: the last sample saw ${memory} in use.`, report_advice/* adviceAfterOutsideEnd */.nL);
    }
    if (result.verdict === 'cancelled')
        return plain(report_advice/* adviceAfterOutsideEnd */.nL);
    if (decision === null)
        return plain();
    const { counterfactual, observations } = decision.payload;
    const advice = result.rules.map((rule) => ({
        rule,
        ...(intervened ? (0,report_advice/* adviceAfterKill */._o)(rule, observations) : (0,report_advice/* adviceAfterAlert */.H3)(rule, observations)),
    }));
    return {
        counterfactual: counterfactual === '' ? '' : `It ${(0,terminal_safe/* safeLine */.om)(counterfactual)}.`,
        lines: [
            ...advice.map(({ rule, fix }) => `**If ${rule} is right:** ${fix}`),
            ...advice.map(({ rule, allow }) => `**If ${rule} is wrong:** ${allow}.`),
        ],
    };
}
function plain(...lines) {
    return { counterfactual: '', lines };
}

// EXTERNAL MODULE: ./lib/report/events-of.js
var events_of = __webpack_require__(30559);
// EXTERNAL MODULE: ./lib/report/headline.js
var report_headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/observed.js
var observed = __webpack_require__(40012);
// EXTERNAL MODULE: ./lib/report/decision-behind.js
var decision_behind = __webpack_require__(96099);
// EXTERNAL MODULE: ./lib/report/result.js + 1 modules
var report_result = __webpack_require__(94784);
// EXTERNAL MODULE: ./lib/report/durations.js
var durations = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/report/leftovers.js
var leftovers = __webpack_require__(69694);
;// CONCATENATED MODULE: ./lib/report/side-notes.js




/** What a reader must not miss beside the main story: leftovers, other incidents, evidence that has holes. Plain text. */
function sideNotes(events, incidentId) {
    return [
        ...(0,events_of/* eventsOf */.XL)(events, 'orphans_reaped')
            .filter(({ payload }) => payload.count + payload.left > 0)
            .map(({ payload }) => (0,leftovers/* leftoverSentence */.h)(payload)),
        ...[...(0,events_of/* eventsOf */.XL)(events, 'process_killed'), ...(0,events_of/* eventsOf */.XL)(events, 'orphans_reaped')]
            .filter(({ payload }) => !payload.certain)
            .map(() => 'What held the process tree was itself ended, so processes that hide from a search may still run.'),
        ...(0,events_of/* eventsOf */.XL)(events, 'incident_opened')
            .filter((event) => event.incident_id !== incidentId)
            .map(({ payload }) => `Another incident after ${(0,durations/* formatDuration */.a3)(payload.at_ms)}: ${payload.rules.join(' + ')}.`),
        ...(0,events_of/* eventsOf */.XL)(events, 'evidence_degraded').map(({ payload }) => `The evidence has holes: ${(0,terminal_safe/* safeLine */.om)(`${payload.what}: ${payload.error}`)}.`),
        ...(0,events_of/* eventsOf */.XL)(events, 'policy_fallback').map(({ payload }) => `The policy could not be used: ${(0,terminal_safe/* safeLine */.om)(payload.error)}.`),
        ...(0,events_of/* eventsOf */.XL)(events, 'run_recovered').map(({ payload }) => `The end of this record was added later by ${(0,terminal_safe/* safeLine */.om)(payload.by)}.`),
    ];
}

;// CONCATENATED MODULE: ./lib/report/run-story.js




/** @throws Error when the first event is not `run_started`. */
function storyOf(events) {
    const result = (0,report_result/* resultOf */.B)(events);
    const decision = (0,decision_behind/* decisionBehind */.L)(events, result.verdict);
    return {
        result,
        started: (0,events_of/* startOf */.GH)(events),
        exited: (0,events_of/* lastOf */.g1)(events, 'process_exited'),
        decision,
        intervened: decision?.action === 'kill',
        killed: (0,events_of/* lastOf */.g1)(events, 'process_killed'),
        cancelled: (0,events_of/* lastOf */.g1)(events, 'cancel_requested'),
        findings: findingsBefore(events, decision),
        ticks: (0,events_of/* eventsOf */.XL)(events, 'sample').flatMap(({ payload }) => payload.ticks),
        notes: sideNotes(events, result.incident_id),
    };
}
function findingsBefore(events, decision) {
    const before = (0,events_of/* eventsOf */.XL)(events, 'signal_raised').filter(({ seq }) => decision !== null && seq < decision.seq);
    const rules = new Set(decision?.payload.rules);
    return new Map(before.filter(({ payload }) => rules.has(payload.signal)).map((event) => [event.payload.signal, event]));
}

// EXTERNAL MODULE: ./lib/report/timeline.js + 3 modules
var timeline = __webpack_require__(32877);
;// CONCATENATED MODULE: ./lib/report/timeline-scope.js

/** A longer timeline is not read to its end: then a report shows the incident alone. */
const mostRowsOfARun = 60;
/** What a report's timeline is about: the whole run when that is short, else its incident. */
function timelineScope(events, { result }) {
    if (result.incident_id === null || (0,timeline/* timelineRows */.L)(events).length <= mostRowsOfARun)
        return {};
    return { incidentId: result.incident_id };
}

;// CONCATENATED MODULE: ./lib/report/xml.js
function xml_element(name, attributes, ...children) {
    return { kind: 'element', name, attributes, children };
}
/** A text that is the only child of its element, written as CDATA. */
function xml_text(content) {
    return { kind: 'text', text: content };
}
/** The document, indented by two blanks. Texts and attributes hold no character that XML does not allow: `safeText` sees to that. */
function xmlDocument(root) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}
function written(xml, indent) {
    if (xml.kind === 'text')
        return cdata(xml.text);
    const { name, children } = xml;
    const opening = `${indent}<${name}${attributes(xml.attributes)}`;
    if (children.length === 0)
        return `${opening}/>`;
    if (children.some((child) => child.kind === 'text'))
        return `${opening}>${children.map((child) => written(child, '')).join('')}</${name}>`;
    return `${opening}>\n${children.map((child) => written(child, `${indent}  `)).join('\n')}\n${indent}</${name}>`;
}
function attributes(values) {
    return Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
        .join('');
}
const escapes = {
    ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
    ...{ '\t': '&#x9;', '\n': '&#xA;', '\r': '&#xD;' },
};
function escaped(value) {
    return value.replace(/[&<>"\t\n\r]/g, (char) => escapes[char] ?? char);
}
/** `]]>` would end the section: it is cut between two of them. */
function cdata(content) {
    return `<![CDATA[${content.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

;// CONCATENATED MODULE: ./lib/report/junit.js










/**
 * junit.xml as Jenkins, GitLab and the test reporters read it: one case a rule that always has the same name, `command` for the
 * command's own end and `guard` for the guard's. The seal and what follows it are left out: the report is sealed itself.
 * @throws Error when the first event is not `run_started`.
 */
function junitXml(events) {
    const reported = (0,events_of/* beforeSeal */.lP)(events);
    const story = storyOf(reported);
    const report = { story, headline: (0,report_headline/* headlineOf */.gD)(story), text: fullStory(reported, story) };
    const seconds = story.result.duration_ms / 1000;
    const cases = [
        ...[...new Set([...model/* signalNames */.b8, ...story.result.rules])].map((rule) => ({
            name: rule,
            seconds: 0,
            ...ruleOutcome(rule, report),
        })),
        { name: 'command', seconds, ...commandOutcome(report) },
        { name: 'guard', seconds: 0, ...guardOutcome(report) },
    ];
    const { skipped, ...counts } = totals(cases);
    const properties = propertiesOf(story).map(([name, value]) => xml_element('property', { name, value }));
    const attributes = { name: suiteName, timestamp: story.result.started_at.slice(0, 19), time: seconds, ...counts, skipped };
    const classname = className(story);
    const suite = xml_element('testsuite', attributes, xml_element('properties', {}, ...properties), ...cases.map((each) => caseXml(each, classname)));
    // Jenkins' junit-10.xsd has no `skipped` on `testsuites`.
    return xmlDocument(xml_element('testsuites', { name: suiteName, ...counts }, suite));
}
const suiteName = 'flowforge-guard';
function ruleOutcome(rule, { story, headline, text }) {
    const { rules } = story.result;
    if (!rules.includes(rule))
        return {};
    if (!story.intervened)
        return { said: text };
    // One kill is one failure, whatever else held with it.
    if (rule !== rules[0])
        return { said: (0,terminal_safe/* safeText */.Hk)(`It held too: see ${rules[0]}.`) };
    return { blame: { kind: 'failure', message: (0,terminal_safe/* safeText */.Hk)(headline.title), type: rule, text } };
}
function commandOutcome({ story, headline, text }) {
    const message = (0,terminal_safe/* safeText */.Hk)(headline.title);
    const { verdict, kill_signal } = story.result;
    switch (verdict) {
        case 'passed':
            return {};
        case 'failed':
            return { blame: { kind: 'failure', message, type: kill_signal === null ? 'exit-code' : 'signal', text } };
        case 'cancelled':
            return { blame: { kind: 'failure', message, type: 'cancelled', text } };
        case 'error':
            return (0,report_headline/* notStarted */.DY)(story) ? { blame: { kind: 'error', message, type: 'not-started', text } } : { skipped: true };
        case 'killed':
            return { skipped: true, said: 'The guard ended the command: how it would have ended is not known.' };
        default:
            return verdict;
    }
}
function guardOutcome({ story, headline, text }) {
    if (story.result.verdict !== 'error' || (0,report_headline/* notStarted */.DY)(story))
        return {};
    return { blame: { kind: 'error', message: (0,terminal_safe/* safeText */.Hk)(headline.title), type: 'guard', text } };
}
function totals(cases) {
    const count = (holds) => cases.filter(holds).length;
    return {
        tests: cases.length,
        failures: count(({ blame }) => blame?.kind === 'failure'),
        errors: count(({ blame }) => blame?.kind === 'error'),
        skipped: count(({ skipped }) => skipped === true),
    };
}
function caseXml({ name, seconds, blame, skipped, said }, classname) {
    return xml_element('testcase', { classname, name, time: seconds }, ...(blame === undefined ? [] : [xml_element(blame.kind, { message: blame.message, type: blame.type }, xml_text(blame.text))]), ...(skipped === true ? [xml_element('skipped', {})] : []), ...(said === undefined ? [] : [xml_element('system-out', {}, xml_text(said))]));
}
function fullStory(events, story) {
    const { title, sentence } = (0,report_headline/* headlineOf */.gD)(story);
    const { counterfactual, lines } = adviceOf(story);
    return (0,terminal_safe/* safeText */.Hk)([
        title,
        sentence,
        ...(0,observed/* observedRows */.r)(story).map(({ rule, what, observed, limit }) => `${rule}: ${what} ${observed}, limit ${limit}`),
        ...(counterfactual === '' ? [] : [counterfactual]),
        ...lines.map((line) => line.replace(/[*`]/g, '')),
        ...story.notes,
        `\nRun ${story.result.run_id}\n${(0,timeline/* timelineText */.P)(events, timelineScope(events, story))}`,
    ].join('\n'));
}
function propertiesOf({ result, started }) {
    const { run_id, verdict, exit_code, mode, profile, tier } = result;
    const facts = { run_id, verdict, exit_code, mode, profile, tier, guard_version: started.payload.guard_version };
    return Object.entries(facts).map(([name, value]) => [`flowforge.${name}`, (0,terminal_safe/* safeLine */.om)(String(value))]);
}
/** GitLab drops the second of two cases with the same class and name: two guarded steps of one job must differ. */
function className({ started, result }) {
    const parts = [started.payload.identity.job, result.name].map((part) => (0,terminal_safe/* safeLine */.om)(part, terminal_safe/* longestNameChars */.zC));
    const words = parts.map((part) => part.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, ''));
    return ['flowforge', 'guard', ...words.filter((word) => word !== '')].join('.');
}

// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(14409);
;// CONCATENATED MODULE: ./lib/report/sparkline.js
const bars = '▁▂▃▄▅▆▇█';
/** Values from 0 to `top` as bars, one a value. What is above zero never reads as nothing. */
function sparkline(values, top) {
    return values.map((value) => bars[level(value, top)]).join('');
}
/** As many values as there are cells, or fewer: each the highest of its stretch, so that no peak is lost. */
function peaksByCell(values, cells) {
    const count = Math.min(cells, values.length);
    const peaks = new Array(count).fill(0);
    values.forEach((value, index) => {
        const cell = cellOf(index, values.length, cells);
        peaks[cell] = Math.max(peaks[cell] ?? 0, value);
    });
    return peaks;
}
/** In which cell the value at `index` of `length` values is drawn. */
function cellOf(index, length, cells) {
    return length <= cells ? index : Math.floor((index * cells) / length);
}
function level(value, top) {
    if (value <= 0 || top <= 0)
        return 0;
    return Math.min(bars.length - 1, Math.max(1, Math.ceil((value / top) * (bars.length - 1))));
}

;// CONCATENATED MODULE: ./lib/report/activity.js




/** A wider drawing wraps in a job summary and in an 80-column terminal. */
const widestCells = 60;
const fullCoreBp = 10_000;
/** CPU, memory and output rate over time, a line each, and one that marks the moment of the decision. Empty without samples. */
function activityLines(ticks, markMs) {
    const first = ticks[0];
    const last = ticks.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const cpu = ticks.map(({ tree }) => tree.cpuBp);
    const memory = ticks.map(({ tree }) => tree.memoryBytes);
    const output = ticks.map((tick, index) => bytesPerSecond(ticks[index - 1], tick));
    return [
        drawing('CPU', cpu, Math.max(fullCoreBp, highest(cpu)), `peak ${(0,quantities/* formatPercent */.l9)(highest(cpu))} of a core`),
        drawing('memory', memory, highest(memory), `peak ${(0,bytes/* formatBytes */.z)(highest(memory))}`),
        drawing('output', output, highest(output), `peak ${(0,bytes/* formatBytes */.z)(highest(output))}/s`),
        axis(ticks, first.atMs, last.atMs, markMs),
    ];
}
function drawing(label, values, top, legend) {
    return `${label.padEnd(labelWidth)}${sparkline(peaksByCell(values, widestCells), top)}  ${legend}`;
}
function axis(ticks, fromMs, toMs, markMs) {
    const span = `${(0,durations/* formatDuration */.a3)(fromMs)} to ${(0,durations/* formatDuration */.a3)(toMs)}`;
    const width = Math.min(widestCells, ticks.length);
    if (markMs === null)
        return `${'time'.padEnd(labelWidth)}${'·'.repeat(width)}  ${span}`;
    const reached = ticks.findIndex(({ atMs }) => atMs >= markMs);
    const cell = cellOf(reached === -1 ? ticks.length - 1 : reached, ticks.length, widestCells);
    const line = `${'·'.repeat(cell)}▲${'·'.repeat(width - cell - 1)}`;
    return `${'time'.padEnd(labelWidth)}${line}  ${span}, ▲ decided at ${(0,durations/* formatDuration */.a3)(markMs)}`;
}
function bytesPerSecond(previous, tick) {
    const elapsedMs = tick.atMs - (previous?.atMs ?? 0);
    return elapsedMs <= 0 ? 0 : ((tick.output.bytes - (previous?.output.bytes ?? 0)) * 1000) / elapsedMs;
}
function highest(values) {
    return values.reduce((peak, value) => Math.max(peak, value), 0);
}
const labelWidth = 8;

// EXTERNAL MODULE: ./lib/report/command-line.js
var command_line = __webpack_require__(89306);
;// CONCATENATED MODULE: ./lib/report/fit-sections.js
/**
 * Sections joined by blank lines, within `maxBytes` of UTF-8. What is too much is left out from the end, section by section, and
 * a last line says so. The first section always stays.
 */
function fitSections(sections, maxBytes, whereElse) {
    for (let kept = sections.length; kept > 1; kept -= 1) {
        const text = joined(sections, kept, whereElse);
        if (utf8Bytes(text) <= maxBytes)
            return text;
    }
    return joined(sections, 1, whereElse);
}
function joined(sections, kept, whereElse) {
    const left = sections.slice(kept).map(({ name }) => name);
    const note = left.length === 0 ? [] : [`_Left out, because the report would be too long: ${left.join(', ')}. ${whereElse}_`];
    return `${[...sections.slice(0, kept).map(({ text }) => text), ...note].join('\n\n')}\n`;
}
function utf8Bytes(text) {
    return new TextEncoder().encode(text).length;
}

// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/peaks.js
var peaks = __webpack_require__(15170);
;// CONCATENATED MODULE: ./lib/report/summary.js
















/** GitHub drops all summaries of a step beyond 1 MiB; a quarter leaves room for what the step itself writes. */
const longestSummaryBytes = 256 * 1024;
const whereElse = 'All of it stands in the bundle: `flowforge-ci timeline <bundle>`.';
/**
 * summary.md: what happened, why, and what to change, as GitHub-flavoured Markdown. One line when nothing did. The seal and what
 * follows it are left out: the summary is sealed itself.
 * @throws Error when the first event is not `run_started`.
 */
function summaryMarkdown(events) {
    const reported = (0,events_of/* beforeSeal */.lP)(events);
    const story = storyOf(reported);
    if (story.result.verdict === 'passed' && story.decision === null)
        return `${passedLine(story)}\n`;
    const { icon, title, sentence } = (0,report_headline/* headlineOf */.gD)(story);
    const sections = [
        { name: 'what happened', text: [`## ${icon} ${(0,markdown/* inlineText */.l)(title)}`, ...paragraphs([sentence, ...story.notes])].join('\n\n') },
        observedSection(story),
        changeSection(story),
        activitySection(story),
        factsSection(story),
        timelineSection(reported, story),
    ];
    return fitSections(sections.filter(({ text }) => text !== ''), longestSummaryBytes, whereElse);
}
const longestSentenceChars = 1000;
const mostParagraphs = 8;
function paragraphs(texts) {
    return texts.slice(0, mostParagraphs).map((text) => (0,markdown/* inlineText */.l)(text, longestSentenceChars));
}
function passedLine({ result, notes }) {
    const name = (0,markdown/* inlineText */.l)(result.name, terminal_safe/* longestNameChars */.zC);
    const said = paragraphs(notes).join(' ') || 'Nothing to report.';
    return `✅ "${name}" passed in ${(0,durations/* formatDuration */.a3)(result.duration_ms)} under FlowForge Guard (${(0,peaks/* peaksPhrase */.k)(result)}). ${said}`;
}
function observedSection(story) {
    const rows = (0,observed/* observedRows */.r)(story).map(({ rule, what, observed, limit, heldFor }) => [rule, what, observed, limit, heldFor]);
    return section('Observed against the limit', table(['rule', 'what', 'observed', 'limit', 'held for'], rows));
}
function changeSection(story) {
    const { counterfactual, lines } = adviceOf(story);
    const items = counterfactual === '' ? lines : [(0,markdown/* inlineText */.l)(counterfactual), ...lines];
    return section('What to change', items.map((item) => `- ${item}`).join('\n'));
}
function activitySection({ ticks, decision }) {
    const lines = activityLines(ticks, decision?.payload.at_ms ?? null);
    return section('What it was doing', lines.length === 0 ? '' : ['```text', ...lines, '```'].join('\n'));
}
function factsSection({ result, started }) {
    const { tier } = started.payload;
    const facts = [
        ['command', (0,markdown/* inlineText */.l)((0,command_line/* commandLine */.a)(result.command))],
        [
            'verdict',
            `${result.verdict}, exit code ${result.exit_code}${result.kill_signal === null ? '' : `, ${result.kill_signal}`}`,
        ],
        ['duration', (0,durations/* formatDuration */.a3)(result.duration_ms)],
        ['peaks', `${(0,peaks/* peaksPhrase */.k)(result)}, ${(0,quantities/* counted */.hS)(result.processes_peak, 'process', 'processes')}`],
        ['output', (0,bytes/* formatBytes */.z)(result.output_bytes)],
        ['processes ended', String(result.processes_killed)],
        ['policy', `profile ${result.profile}, mode ${result.mode}`],
        ['held by', `tier ${tier.name}${tier.whyNotBetter === '' ? '' : `: ${(0,markdown/* inlineText */.l)(tier.whyNotBetter)}`}`],
        ['run', (0,markdown/* inlineText */.l)(result.run_id)],
    ];
    return section('Run', table(['fact', 'value'], facts));
}
function timelineSection(events, story) {
    const scope = timelineScope(events, story);
    const rows = (0,timeline/* timelineRows */.L)(events, scope).map(({ at_ms, event_type, what }) => [
        (0,durations/* formatOffset */.xS)(at_ms),
        event_type,
        (0,markdown/* inlineText */.l)(what),
    ]);
    return section(scope.incidentId === undefined ? 'Timeline' : 'Timeline of the incident', table(['when', 'event', 'what'], rows));
}
function section(name, body) {
    return { name: name.toLowerCase(), text: body === '' ? '' : `### ${name}\n\n${body}` };
}
function table(head, rows) {
    if (rows.length === 0)
        return '';
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

;// CONCATENATED MODULE: ./lib/evidence/render-reports.js



/** The report files by name. Throws when the events hold no `run_started`. */
function render(events) {
    return new Map([
        ['summary.md', summaryMarkdown(events)],
        ['junit.xml', junitXml(events)],
    ]);
}


/***/ }),

/***/ 89306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49948);

const longestCommandChars = 200;
const plainWord = /^[\w@%+=:,./-]+$/;
/** An argv as a person would type it. For reading, not for a shell: it is cut at 200 characters. */
function commandLine(argv) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(argv.map((word) => (plainWord.test(word) ? word : `'${word}'`)).join(' '), longestCommandChars);
}


/***/ }),

/***/ 96099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decisionBehind)
/* harmony export */ });
/* harmony import */ var _events_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30559);

/**
 * The decision that a report of this run is about: the last kill, else the last alert (or what shadow mode made of one).
 * A cancelled run and the guard's own fault have a reason of their own, which an alert before it must not hide.
 */
function decisionBehind(events, verdict) {
    const decisions = (0,_events_of_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(events, 'decision_made');
    const kill = decisions.findLast(({ action }) => action === 'kill');
    if (kill !== undefined)
        return kill;
    if (verdict === 'cancelled' || verdict === 'error')
        return null;
    return decisions.findLast(({ action }) => action === 'alert' || action === 'log_only') ?? null;
}


/***/ }),

/***/ 30559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   lP: () => (/* binding */ beforeSeal)
/* harmony export */ });
/** Every event of one type, in order. */
function eventsOf(events, type) {
    return events.map(({ event }) => event).filter((event) => isOf(event, type));
}
/** The last event of one type, or null. */
function lastOf(events, type) {
    return eventsOf(events, type).at(-1) ?? null;
}
/**
 * The event that the record of a run begins with.
 * @throws Error when it is not there: what was given is not a run from its start.
 */
function startOf(events) {
    const first = events[0]?.event;
    if (first !== undefined && isOf(first, 'run_started'))
        return first;
    const found = first === undefined ? 'there is no event at all' : `the first one is ${first.event_type} (seq ${first.seq})`;
    throw new Error(`The record of a run begins with run_started, but ${found}. Check the bundle: flowforge-ci verify <bundle>.`);
}
/** Whatever follows the seal is not part of the reports: they are sealed themselves. */
function beforeSeal(events) {
    const seal = events.findIndex(({ event }) => event.event_type === 'run_sealed');
    return seal === -1 ? events : events.slice(0, seal);
}
function isOf(event, type) {
    return event.event_type === type;
}


/***/ }),

/***/ 69694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ leftoverSentence)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14409);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49948);


/** What outlived the command and what became of it, in one sentence. Plain text. */
function leftoverSentence({ policy, count, left, processes }) {
    const who = processes.length === 0 ? '' : ` (${processes.map(named).join('; ')})`;
    if (policy !== 'kill')
        return `The command left ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'process', 'processes')} behind${who}: they live on, as the policy says.`;
    if (count + left === 0)
        return 'A search found nothing that outlived the command.';
    const still = left === 0 ? '' : `, ${left} could not be ended and may still run`;
    return `The command left processes behind${who}: ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'process was', 'processes were')} ended${still}.`;
}
function named({ pid, command, holds_output }) {
    return `${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(command)} ${pid}${holds_output ? ', holding the output open' : ''}`;
}


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inlineText)
/* harmony export */ });
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49948);

/**
 * Hostile text as plain inline Markdown, for a heading, a paragraph or a table cell of GitHub-flavoured Markdown.
 *
 * Every character that could begin markup becomes a numeric entity, which CommonMark (section 2.5) never reads as structure. A
 * zero-width space after `@` and `#` keeps renderers from making mentions, issue references and mail links of the decoded text.
 */
function inlineText(text, maxChars = _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .longestTextChars */ .Pq) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(text, maxChars).replace(/[&<>`*_[\]|\\~$!{}^@#]|:(?=\S)|(?<=www)\./gi, (character) => {
        const entity = `&#${character.charCodeAt(0)};`;
        return character === '@' || character === '#' ? `${entity}&#8203;` : entity;
    });
}


/***/ }),

/***/ 94784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ resultOf)
});

// UNUSED EXPORTS: observationsOf

// EXTERNAL MODULE: ./lib/report/decision-behind.js
var decision_behind = __webpack_require__(96099);
// EXTERNAL MODULE: ./lib/report/events-of.js
var events_of = __webpack_require__(30559);
;// CONCATENATED MODULE: ./lib/report/verdict-of.js
const verdicts = ['passed', 'failed', 'killed', 'cancelled', 'error'];
/** How the run ended. A record without an end, or with one that this version does not know, is an error: never a success. */
function verdict_of_verdictOf(exited) {
    return verdicts.find((verdict) => verdict === exited?.outcome) ?? 'error';
}

;// CONCATENATED MODULE: ./lib/report/result.js



/** Files of every bundle that `run_sealed` cannot hold the digest of. */
const unsealedFiles = ['events.jsonl', 'evidence.db', 'result.json', 'manifest.json'];
/** What the guard ends with when it failed itself, so also when it left no word about the end. */
const guardFailedCode = 125;
/**
 * result.json from the events alone, sealed or not. Percent of one core, bytes, milliseconds; confidence in basis points.
 * @throws Error when the first event is not `run_started`.
 */
function resultOf(events) {
    const started = (0,events_of/* startOf */.GH)(events);
    const exited = (0,events_of/* lastOf */.g1)(events, 'process_exited');
    const verdict = verdict_of_verdictOf(exited);
    const decision = (0,decision_behind/* decisionBehind */.L)(events, verdict);
    const sealed = events.findLast(({ event }) => event.event_type === 'run_sealed');
    return {
        schema_version: 1,
        run_id: started.run_id,
        name: started.payload.name,
        command: started.payload.command,
        verdict,
        exit_code: exited?.payload.exit_code ?? guardFailedCode,
        kill_signal: exited?.payload.kill_signal ?? null,
        ...reasonOf(decision, exited),
        mode: started.payload.mode,
        profile: started.payload.profile,
        attempts: 1 + (0,events_of/* eventsOf */.XL)(events, 'restart_scheduled').length,
        started_at: started.created_at,
        ...figuresOf(events, exited),
        processes_killed: processesKilled(events),
        tier: started.payload.tier.name,
        tokens: null,
        cost: null,
        seal: sealed === undefined ? null : { seq: sealed.event.seq, head: sealed.hash },
        files: filesOf((0,events_of/* lastOf */.g1)(events, 'run_sealed')),
    };
}
/** What the decision that the result tells of has measured; empty when there was none. */
function observationsOf(events) {
    const decision = decisionBehind(events, verdictOf(lastOf(events, 'process_exited')));
    return decision?.payload.observations ?? [];
}
function reasonOf(decision, exited) {
    if (decision === null) {
        const rules = [];
        return { rules, reason: exited?.reason ?? '', confidence: 0, counterfactual: '', incident_id: null };
    }
    return {
        rules: decision.payload.rules,
        reason: decision.reason,
        confidence: decision.scores.confidence ?? 0,
        counterfactual: decision.payload.counterfactual,
        incident_id: decision.incident_id,
    };
}
function figuresOf(events, exited) {
    if (exited === null)
        return figuresOfTicks((0,events_of/* eventsOf */.XL)(events, 'sample').flatMap(({ payload }) => payload.ticks));
    const { duration_ms, peak_cpu_bp, peak_memory_bytes, output_bytes, processes_peak } = exited.payload;
    return { duration_ms, peak_cpu_percent: percent(peak_cpu_bp), peak_memory_bytes, output_bytes, processes_peak };
}
/** The record has no end: what the last samples saw is the best that is known. */
function figuresOfTicks(ticks) {
    const last = ticks.at(-1);
    const highest = (of) => ticks.reduce((peak, tick) => Math.max(peak, of(tick)), 0);
    return {
        duration_ms: last?.atMs ?? 0,
        peak_cpu_percent: percent(highest(({ tree }) => tree.cpuBp)),
        peak_memory_bytes: highest(({ tree }) => tree.memoryBytes),
        output_bytes: last?.output.bytes ?? 0,
        processes_peak: highest(({ tree }) => tree.processes),
    };
}
function percent(bp) {
    return Math.round(bp / 100);
}
function processesKilled(events) {
    const killed = (0,events_of/* eventsOf */.XL)(events, 'process_killed').reduce((sum, { payload }) => sum + payload.processes_killed, 0);
    return (0,events_of/* eventsOf */.XL)(events, 'orphans_reaped').reduce((sum, { payload }) => sum + payload.count, killed);
}
function filesOf(sealed) {
    return [...new Set([...unsealedFiles, ...Object.keys(sealed?.payload.files ?? {})])].sort();
}


/***/ }),

/***/ 32877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ timelineRows),
  P: () => (/* binding */ timelineText)
});

// EXTERNAL MODULE: ./lib/report/durations.js
var durations = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/report/events-of.js
var events_of = __webpack_require__(30559);
;// CONCATENATED MODULE: ./lib/report/instants.js
const instantPattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})Z$/;
/** Milliseconds between two ISO 8601 instants, UTC with milliseconds as events carry them. Throws on any other form. */
function millisBetween(from, to) {
    return millisOf(to) - millisOf(from);
}
function millisOf(instant) {
    const match = instantPattern.exec(instant);
    if (match === null)
        throw new Error(`"${instant}" is no UTC instant with milliseconds, as created_at must be.`);
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0] = match.slice(1).map(Number);
    return (((daysSinceEpoch(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000 + ms;
}
/** Howard Hinnant's days_from_civil: exact in the proleptic Gregorian calendar, without a time zone. */
function daysSinceEpoch(year, month, day) {
    const shifted = month <= 2 ? year - 1 : year;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
}

// EXTERNAL MODULE: ./lib/report/bytes.js
var bytes = __webpack_require__(81925);
// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(14409);
;// CONCATENATED MODULE: ./lib/report/sample-stretch.js



/** Many ticks in one phrase: the highest CPU, memory and process count, and the output that came meanwhile. */
function sampleStretch(ticks) {
    const first = ticks[0];
    const last = ticks.at(-1);
    if (first === undefined || last === undefined)
        return 'no ticks';
    const peak = (of) => ticks.reduce((highest, tick) => Math.max(highest, of(tick)), 0);
    const span = first === last ? '' : ` in ${(0,durations/* formatDuration */.a3)(last.atMs - first.atMs)}`;
    return [
        `${(0,quantities/* counted */.hS)(ticks.length, 'tick')}${span}: CPU up to ${(0,quantities/* formatPercent */.l9)(peak(({ tree }) => tree.cpuBp))}`,
        (0,bytes/* formatBytes */.z)(peak(({ tree }) => tree.memoryBytes)),
        (0,quantities/* counted */.hS)(peak(({ tree }) => tree.processes), 'process', 'processes'),
        `${(0,quantities/* counted */.hS)(last.output.lines + last.output.shedLines, 'line')} and ${(0,bytes/* formatBytes */.z)(last.output.bytes)} of output so far`,
    ].join(', ');
}

// EXTERNAL MODULE: ./lib/report/command-line.js
var command_line = __webpack_require__(89306);
// EXTERNAL MODULE: ./lib/report/leftovers.js
var leftovers = __webpack_require__(69694);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
;// CONCATENATED MODULE: ./lib/report/what-happened.js






/** One event in words, on one line, safe for a terminal. */
function whatHappened(event) {
    return (0,terminal_safe/* safeLine */.om)(words(event));
}
function words(event) {
    switch (event.event_type) {
        case 'run_started': {
            const { command, guard_version, platform, tier, mode, profile } = event.payload;
            return `${(0,command_line/* commandLine */.a)(command)} (guard ${guard_version}, ${platform}, tier ${tier.name}, profile ${profile}, mode ${mode})`;
        }
        case 'process_started':
            return `pid ${event.payload.pid}`;
        case 'sample':
            return sampleStretch(event.payload.ticks);
        case 'signal_raised': {
            const { signal, level, observations } = event.payload;
            return `${signal}: ${againstLimits(observations)}${level === 'enforce' ? '' : ', enough for an alert only'}`;
        }
        case 'signal_cleared':
            return `${event.payload.signal} holds no longer`;
        case 'incident_opened':
        case 'alert_raised':
            return event.payload.rules.join(', ');
        case 'decision_made':
        case 'policy_dry_run': {
            const confidence = (0,quantities/* formatConfidence */.Me)(event.scores.confidence ?? 0);
            return `${event.action || 'continue'} for ${event.payload.rules.join(', ')}, confidence ${confidence}: ${event.reason}`;
        }
        case 'diagnostics_captured':
            return event.payload.file;
        case 'kill_requested': {
            const { why, grace_ms, processes } = event.payload;
            const asked = `SIGTERM to ${(0,quantities/* counted */.hS)(processes, 'process', 'processes')}, SIGKILL after ${(0,durations/* formatDuration */.a3)(grace_ms)}`;
            return `${whyKilled[why]}: ${asked}`;
        }
        case 'process_killed': {
            const { processes_killed, left, left_pids, took_ms, last_signal } = event.payload;
            const who = left_pids.length === 0 ? '' : ` (${left_pids.join(', ')})`;
            const ended = `${(0,quantities/* counted */.hS)(processes_killed, 'process', 'processes')} ended in ${(0,durations/* formatDuration */.a3)(took_ms)}`;
            return `${ended}, the last by ${last_signal}, ${left === 0 ? 'none' : left} left${who}`;
        }
        case 'orphans_reaped':
            return (0,leftovers/* leftoverSentence */.h)(event.payload);
        case 'restart_scheduled':
            return `attempt ${event.payload.attempt} in ${(0,durations/* formatDuration */.a3)(event.payload.delay_ms)}`;
        case 'process_exited': {
            const { exit_code, command_exit_code, kill_signal, duration_ms } = event.payload;
            const signal = kill_signal === null ? '' : `, ${kill_signal}`;
            const own = command_exit_code === null || command_exit_code === exit_code ? '' : ` (the command's own: ${command_exit_code})`;
            const end = `${event.outcome} after ${(0,durations/* formatDuration */.a3)(duration_ms)}${signal}`;
            return `${end}, exit code ${exit_code}${own}${because(event.reason)}`;
        }
        case 'incident_closed':
            return event.outcome || 'closed';
        case 'cancel_requested':
            return `${event.payload.signal} to the guard`;
        case 'policy_fallback':
            return event.payload.error;
        case 'agent_usage':
            return (0,quantities/* counted */.hS)(event.payload.tokens, 'token');
        case 'checkpoint':
            return 'everything up to here is on record';
        case 'evidence_degraded':
            return `${event.payload.what}: ${event.payload.error}`;
        case 'run_recovered':
            return `by ${event.payload.by}, with ${(0,quantities/* counted */.hS)(event.payload.events, 'event')} of its journal`;
        case 'run_sealed':
            return (0,quantities/* counted */.hS)(Object.keys(event.payload.files).length, 'file');
    }
}
const whyKilled = {
    rule: 'a rule decided it',
    cancel: 'the run was cancelled',
    orphans: 'leftovers of the command',
};
function againstLimits(observations) {
    return observations
        .map(({ observed, limit, unit }) => `${(0,quantities/* formatQuantity */.VZ)(observed, unit)} (limit ${(0,quantities/* formatQuantity */.VZ)(limit, unit)})`)
        .join(', ');
}
function because(reason) {
    return reason === '' ? '' : `: ${reason}`;
}

;// CONCATENATED MODULE: ./lib/report/timeline.js





/**
 * What happened, in order. Samples that follow one another, and the checkpoints among them, become one row.
 * @throws Error when the first event is not `run_started`.
 */
function timelineRows(events, options = {}) {
    const origin = (0,events_of/* startOf */.GH)(events).created_at;
    const rows = [];
    let quiet = [];
    for (const { event } of events) {
        if (!isShown(event, origin, options))
            continue;
        if (options.types === undefined && (event.event_type === 'sample' || event.event_type === 'checkpoint')) {
            quiet.push(event);
            continue;
        }
        rows.push(...condensed(quiet, origin), row(event, origin, whatHappened(event), 1));
        quiet = [];
    }
    return [...rows, ...condensed(quiet, origin)];
}
/**
 * The same as aligned text: time since the guard began, type, what. Ends in a line feed; empty when no event is to be shown.
 * @throws Error when the first event is not `run_started`.
 */
function timelineText(events, options = {}) {
    const rows = timelineRows(events, options).map((row) => ({ ...row, offset: (0,durations/* formatOffset */.xS)(row.at_ms) }));
    const offsetWidth = widest(rows.map(({ offset }) => offset));
    const typeWidth = widest(rows.map(({ event_type }) => event_type));
    return rows
        .map(({ offset, event_type, what }) => `${offset.padStart(offsetWidth)}  ${event_type.padEnd(typeWidth)}  ${what}\n`)
        .join('');
}
function isShown(event, origin, { incidentId, types, since, until }) {
    if (incidentId !== undefined && event.incident_id !== incidentId)
        return false;
    if (types !== undefined && !types.has(event.event_type))
        return false;
    return ((since === undefined || sinceMs(event, origin, since) >= 0) && (until === undefined || sinceMs(event, origin, until) <= 0));
}
function sinceMs(event, origin, moment) {
    return moment.kind === 'offset' ? offsetMs(event, origin) - moment.ms : millisBetween(moment.createdAt, event.created_at);
}
function condensed(quiet, origin) {
    const first = quiet.find(({ event_type }) => event_type === 'sample') ?? quiet[0];
    if (first === undefined)
        return [];
    const ticks = quiet.flatMap((event) => (event.event_type === 'sample' ? event.payload.ticks : []));
    const what = ticks.length === 0 ? whatHappened(first) : sampleStretch(ticks);
    // Of a long run the reports are given only some of the samples, see thin-samples.ts: the numbers tell how many there were.
    const events = Math.max(quiet.length, (quiet.at(-1)?.seq ?? 0) - (quiet[0]?.seq ?? 0) + 1);
    return [row(first, origin, events === quiet.length ? what : `${what} (told from ${quiet.length} of ${events} events)`, events)];
}
function row(event, origin, what, events) {
    const { seq, created_at, event_type, incident_id } = event;
    return { seq, at_ms: offsetMs(event, origin), created_at, event_type, incident_id, what, events };
}
/** The monotonic time that stands in the event, or else the wall clock's distance from the first event. */
function offsetMs(event, origin) {
    if ('at_ms' in event.payload)
        return event.payload.at_ms;
    if (event.event_type === 'sample')
        return event.payload.ticks[0]?.atMs ?? 0;
    if (event.event_type === 'process_exited')
        return event.payload.duration_ms;
    return Math.max(0, millisBetween(origin, event.created_at));
}
function widest(texts) {
    return texts.reduce((width, text) => Math.max(width, text.length), 0);
}


/***/ })

};
