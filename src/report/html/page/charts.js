/* global uPlot */
/** Draws what `chart-data` holds: numbers and words of our own. Runs in the page. */
(() => {
  const data = JSON.parse(document.getElementById('chart-data').textContent);
  const times = data.atMs.map((ms) => ms / 1000);
  const reading = document.getElementById('reading');
  const slider = document.getElementById('moment');
  const sync = uPlot.sync('run');
  const height = 170;

  const binary = (value) => {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let unit = 0;
    let size = value;
    for (; size >= 1024 && unit < units.length - 1; unit += 1) size /= 1024;
    return `${Math.round(size * 10) / 10} ${units[unit]}`;
  };
  const format = {
    cpuBp: (value) => `${Math.round(value / 10) / 10}%`,
    memoryBytes: binary,
    bytesPerSecond: (value) => `${binary(value)}/s`,
    processes: (value) => String(Math.round(value)),
    tokens: (value) => Math.round(value).toLocaleString('en'),
    costMicros: (value) => `$${Math.round(value / 100) / 10_000}`,
    turns: (value) => String(Math.round(value)),
  };
  const powers = (base, from, to) => Array.from({ length: to - from }, (_, at) => base ** (at + from));
  const decimal = powers(10, 0, 9).flatMap((power) => [power, 2 * power, 5 * power]);
  const spans = [
    ...decimal.filter((n) => n < 10).flatMap((n) => [n / 100, n / 10]),
    1,
    2,
    5,
    10,
    15,
    30,
    60,
    120,
    300,
    600,
    900,
    1800,
    3600,
    7200,
    14400,
    21600,
    43200,
    86400,
  ].sort((a, b) => a - b);
  const incrs = {
    cpuBp: decimal,
    memoryBytes: powers(2, 0, 50),
    bytesPerSecond: powers(2, 0, 50),
    processes: decimal,
    tokens: decimal,
    costMicros: decimal,
    turns: decimal,
  };
  const clock = (seconds) => {
    if (seconds < 60) return `${Math.round(seconds * 100) / 100}s`;
    const minutes = Math.floor(seconds / 60);
    const named = (large, unit, small, smallUnit) => `${large}${unit}${small ? ` ${small}${smallUnit}` : ''}`;
    if (minutes < 60) return named(minutes, 'm', Math.round(seconds % 60), 's');
    return named(Math.floor(minutes / 60), 'h', minutes % 60, 'm');
  };

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

  const bands = (plot) => {
    const { ctx, bbox } = plot;
    ctx.save();
    ctx.fillStyle = colour('band');
    for (const { fromMs, toMs } of data.incidents) {
      const left = Math.max(bbox.left, plot.valToPos(fromMs / 1000, 'x', true));
      const right = Math.min(bbox.left + bbox.width, plot.valToPos(toMs / 1000, 'x', true));
      ctx.fillRect(left, bbox.top, Math.max(2 * devicePixelRatio, right - left), bbox.height);
    }
    ctx.restore();
  };

  const line = (plot, { from, to, dash, style, width }) => {
    const { ctx } = plot;
    ctx.beginPath();
    ctx.strokeStyle = style;
    ctx.lineWidth = width * devicePixelRatio;
    ctx.setLineDash(dash.map((length) => length * devicePixelRatio));
    ctx.moveTo(...from);
    ctx.lineTo(...to);
    ctx.stroke();
  };

  const overlay = (chart) => (plot) => {
    const { ctx, bbox } = plot;
    const right = bbox.left + bbox.width;
    const ratio = devicePixelRatio;
    ctx.save();
    ctx.font = `${11 * ratio}px system-ui, sans-serif`;
    ctx.textBaseline = 'alphabetic';
    for (const { value, label } of chart.limits) {
      if (value > plot.scales.y.max) continue;
      const y = plot.valToPos(value, 'y', true);
      line(plot, { from: [bbox.left, y], to: [right, y], dash: [5, 4], style: colour('limit'), width: 1.5 });
      ctx.fillStyle = colour('limit');
      ctx.textAlign = 'left';
      ctx.fillText(`${label} ${format[chart.figure](value)}`, bbox.left + 4 * ratio, y - 4 * ratio);
    }
    for (const { atMs, label } of data.marks) {
      const x = plot.valToPos(atMs / 1000, 'x', true);
      if (x < bbox.left - 1 || x > right + 1) continue;
      const isEnd = label === 'end';
      const style = colour(isEnd ? 'faint' : 'mark');
      line(plot, {
        from: [x, bbox.top],
        to: [x, bbox.top + bbox.height],
        dash: isEnd ? [2, 3] : [],
        style,
        width: isEnd ? 1 : 2,
      });
      if (isEnd) continue;
      ctx.fillStyle = style;
      const fits = x + 60 * ratio < right;
      ctx.textAlign = fits ? 'left' : 'right';
      ctx.fillText(label, x + (fits ? 5 : -5) * ratio, bbox.top + 12 * ratio);
    }
    ctx.restore();
  };

  /** From zero; a limit is in sight unless that would leave nothing of the line. */
  const top = (chart) => {
    const peak = Math.max(...chart.values, 1);
    const seen = chart.limits.map(({ value }) => value).filter((value) => value <= peak * 4);
    return Math.max(peak, ...seen) * 1.15;
  };

  const axis = (more) => ({
    stroke: () => colour('soft'),
    grid: { stroke: () => colour('grid'), width: 1 },
    ticks: { show: false },
    font: '11px system-ui, sans-serif',
    ...more,
  });

  const endMs = Math.max(data.atMs.at(-1), ...data.marks.map(({ atMs }) => atMs));
  const plots = data.charts.map((chart) => {
    const place = document.getElementById(`chart-${chart.figure}`);
    const highest = top(chart);
    return new uPlot(
      {
        width: place.clientWidth,
        height,
        legend: { show: false },
        cursor: { sync: { key: sync.key }, drag: { x: true, y: false }, points: { size: 7 } },
        scales: {
          x: { time: false, range: (_, min, max) => (min === times[0] ? [0, endMs / 1000] : [min, max]) },
          y: { range: [0, highest] },
        },
        axes: [
          axis({ values: (_, seconds) => seconds.map(clock), size: 28, space: 70, incrs: spans }),
          axis({ values: (_, values) => values.map(format[chart.figure]), size: 74, space: 34, incrs: incrs[chart.figure] }),
        ],
        series: [
          {},
          {
            stroke: () => colour('line'),
            fill: () => colour('fill'),
            width: 1.75,
            points: { show: times.length < 12, size: 5, fill: () => colour('line') },
          },
        ],
        hooks: {
          drawAxes: [bands],
          draw: [overlay(chart)],
          setCursor: [(plot) => plot.cursor.idx != null && read(plot.cursor.idx)],
        },
      },
      [times, chart.values],
      place,
    );
  });

  function read(at) {
    const figures = data.charts.map((chart) => `${chart.title.split(',')[0]} ${format[chart.figure](chart.values[at])}`);
    const text = `+${clock(times[at])}: ${figures.join(' · ')}`;
    if (reading.textContent === text) return;
    reading.textContent = text;
    slider.value = String(at);
    slider.setAttribute('aria-valuetext', text);
  }

  slider.addEventListener('input', () => {
    const at = Number(slider.value);
    read(at);
    for (const plot of plots) plot.setCursor({ left: plot.valToPos(times[at], 'x'), top: 10 }, false);
  });
  read(times.length - 1);

  const redraw = () => {
    for (const plot of plots) plot.redraw(false);
  };
  for (const query of ['(prefers-color-scheme: dark)', 'print']) matchMedia(query).addEventListener('change', redraw);
  new ResizeObserver(() => {
    for (const plot of plots) {
      const width = plot.root.parentElement.clientWidth;
      if (width > 0 && width !== plot.width) plot.setSize({ width, height });
    }
  }).observe(document.querySelector('.charts'));
})();
