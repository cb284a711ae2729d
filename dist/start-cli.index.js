export const ids = ["start-cli","9328","7888","7798","4588","9787"];
export const modules = {

/***/ 17636:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const stats = __webpack_require__(45931)

/**
 * Get pid informations.
 * @public
 * @param  {Number|Number[]|String|String[]} pids A pid or a list of pids.
 * @param  {Object} [options={}] Options object
 * @param  {Function} [callback=undefined] Called when the statistics are ready.
 * If not provided a promise is returned instead.
 * @returns  {Promise.<Object>} Only when the callback is not provided.
 */
function pidusage (pids, options, callback) {
  if (typeof options === 'function') {
    callback = options
    options = {}
  }

  if (options === undefined) {
    options = {}
  }

  options = Object.assign({
    usePs: /^true$/i.test(process.env.PIDUSAGE_USE_PS),
    maxage: process.env.PIDUSAGE_MAXAGE
  }, options)

  if (typeof callback === 'function') {
    stats(pids, options, callback)
    return
  }

  return new Promise(function (resolve, reject) {
    stats(pids, options, function (err, data) {
      if (err) return reject(err)
      resolve(data)
    })
  })
}

module.exports = pidusage
module.exports.clear = __webpack_require__(50244).clear


/***/ }),

/***/ 25353:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const spawn = (__webpack_require__(35317).spawn)

/**
  * Spawn a binary and read its stdout.
  * @param  {String} cmd
  * @param  {String[]} args
  * @param  {Function} done(err, stdout)
  */
function run (cmd, args, options, done) {
  if (typeof options === 'function') {
    done = options
    options = undefined
  }

  let executed = false
  const ch = spawn(cmd, args, options)
  let stdout = ''
  let stderr = ''

  ch.stdout.on('data', function (d) {
    stdout += d.toString()
  })

  ch.stderr.on('data', function (d) {
    stderr += d.toString()
  })

  ch.on('error', function (err) {
    if (executed) return
    executed = true
    done(new Error(err))
  })

  ch.on('close', function (code, signal) {
    if (executed) return
    executed = true

    if (stderr) {
      return done(new Error(stderr))
    }

    done(null, stdout, code)
  })
}

module.exports = run


/***/ }),

/***/ 40346:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const os = __webpack_require__(70857)
const bin = __webpack_require__(25353)
const history = __webpack_require__(50244)

function parseDate (datestr) {
  const year = datestr.substring(0, 4)
  const month = datestr.substring(4, 6)
  const day = datestr.substring(6, 8)
  const hour = datestr.substring(8, 10)
  const minutes = datestr.substring(10, 12)
  const seconds = datestr.substring(12, 14)
  const useconds = datestr.substring(15, 21)
  const sign = datestr.substring(21, 22)
  const tmz = parseInt(datestr.substring(22, 25), 10)
  const tmzh = Math.floor(tmz / 60)
  const tmzm = tmz % 60

  return new Date(
    year + '-' + month + '-' + day + 'T' + hour +
    ':' + minutes + ':' + seconds +
    '.' + useconds +
    sign + (tmzh > 9 ? tmzh : '0' + tmzh) + '' + (tmzm > 9 ? tmzm : '0' + tmzm)
  )
}

function gwmi (pids, options, done) {
  let whereClause = 'ProcessId=' + pids[0]
  for (let i = 1; i < pids.length; i++) {
    whereClause += ' or ' + 'ProcessId=' + pids[i]
  }

  const property = 'CreationDate,KernelModeTime,ParentProcessId,ProcessId,UserModeTime,WorkingSetSize'
  const command = 'gwmi win32_process -Filter \'' + whereClause + '\' | select ' + property + ' | format-table'

  // Spawn powershell directly instead of through the `shell` option so that
  // `-NoProfile` and `-NonInteractive` can be passed: without them every poll
  // loads the user profile, which runs arbitrary startup code, slows each call
  // down and makes any profile writing to stderr fail the poll (see bin.js).
  bin('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', command], { windowsHide: true }, function (err, stdout, code) {
    if (err) {
      if (err.message.indexOf('No Instance(s) Available.') !== -1) {
        const error = new Error('No matching pid found')
        error.code = 'ENOENT'
        return done(error)
      }
      return done(err)
    }
    if (code !== 0) {
      return done(new Error('pidusage gwmi command exited with code ' + code))
    }
    const date = Date.now()

    // Note: On Windows the returned value includes fractions of a second.
    // Use Math.floor() to get whole seconds.
    // Fallback on current date when uptime is not allowed (see https://github.com/soyuka/pidusage/pull/130)
    const uptime = Math.floor(os.uptime() || (date / 1000))

    // Example of stdout on Windows 10
    // CreationDate: is in the format yyyymmddHHMMSS.mmmmmmsUUU
    // KernelModeTime: is in units of 100 ns
    // UserModeTime: is in units of 100 ns
    // WorkingSetSize: is in bytes
    //
    // Refs: https://superuser.com/a/937401/470946
    // Refs: https://msdn.microsoft.com/en-us/library/aa394372(v=vs.85).aspx
    // NB: The columns are returned in lexicographical order
    //
    // Stdout Format
    //
    // Active code page: 936
    //
    // CreationDate              KernelModeTime ParentProcessId ProcessId UserModeTime WorkingSetSize
    // ------------              -------------- --------------- --------- ------------ --------------
    // 20220220185531.619182+480      981406250           18940      2804    572656250       61841408

    stdout = stdout.split(os.EOL).slice(1)
    const index = stdout.findIndex(v => !!v)
    stdout = stdout.slice(index + 2)

    if (!stdout.length) {
      const error = new Error('No matching pid found')
      error.code = 'ENOENT'
      return done(error)
    }

    let again = false
    const statistics = {}
    for (let i = 0; i < stdout.length; i++) {
      const line = stdout[i].trim().split(/\s+/)

      if (!line || line.length === 1) {
        continue
      }

      const creation = parseDate(line[0])
      const ppid = parseInt(line[2], 10)
      const pid = parseInt(line[3], 10)
      const kerneltime = Math.round(parseInt(line[1], 10) / 10000)
      const usertime = Math.round(parseInt(line[4], 10) / 10000)
      const memory = parseInt(line[5], 10)

      let hst = history.get(pid, options.maxage)
      if (hst === undefined) {
        again = true
        hst = { ctime: kerneltime + usertime, uptime }
      }

      // process usage since last call
      const total = (kerneltime + usertime - hst.ctime) / 1000
      // time elapsed between calls in seconds
      const seconds = uptime - hst.uptime
      const cpu = seconds > 0 ? (total / seconds) * 100 : 0

      history.set(pid, { ctime: usertime + kerneltime, uptime }, options.maxage)

      statistics[pid] = {
        cpu,
        memory,
        ppid,
        pid,
        ctime: usertime + kerneltime,
        elapsed: date - creation.getTime(),
        timestamp: date
      }
    }

    if (again) {
      return gwmi(pids, options, function (err, stats) {
        if (err) return done(err)
        done(null, Object.assign(statistics, stats))
      })
    }
    done(null, statistics)
  })
}

module.exports = gwmi


/***/ }),

/***/ 69152:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const os = __webpack_require__(70857)
const fs = __webpack_require__(79896)
const exec = (__webpack_require__(35317).exec)
const parallel = __webpack_require__(88327)

/**
 * Gathers Clock, PageSize and system uptime through /proc/uptime
 * This method is mocked in procfile tests
 */
function updateCpu (cpu, next) {
  if (cpu !== null) {
    getRealUptime(function (err, uptime) {
      if (err) return next(err)
      cpu.uptime = uptime
      next(null, cpu)
    })
    return
  }

  parallel([
    getClockAndPageSize,
    getRealUptime
  ], function (err, data) {
    if (err) return next(err)

    cpu = {
      clockTick: data[0].clockTick,
      pageSize: data[0].pageSize,
      uptime: data[1]
    }

    next(null, cpu)
  })
}

module.exports = updateCpu

/**
 * Fallback on os.uptime(), though /proc/uptime is more precise
 */
function getRealUptime (next) {
  fs.readFile('/proc/uptime', 'utf8', function (err, uptime) {
    if (err || uptime === undefined) {
      if (!process.env.PIDUSAGE_SILENT) {
        console.warn("[pidusage] We couldn't find uptime from /proc/uptime, using os.uptime() value")
      }
      return next(null, os.uptime() || (new Date() / 1000))
    }

    return next(null, parseFloat(uptime.split(' ')[0]))
  })
}

function getClockAndPageSize (next) {
  parallel([
    function getClockTick (cb) {
      getconf('CLK_TCK', { default: 100 }, cb)
    },
    function getPageSize (cb) {
      getconf('PAGESIZE', { default: 4096 }, cb)
    }
  ], function (err, data) {
    if (err) return next(err)

    next(null, { clockTick: data[0], pageSize: data[1] })
  })
}

function getconf (keyword, options, next) {
  if (typeof options === 'function') {
    next = options
    options = { default: '' }
  }

  exec('getconf ' + keyword, function (error, stdout, stderr) {
    if (error !== null) {
      if (!process.env.PIDUSAGE_SILENT) {
        console.error('Error while calling "getconf ' + keyword + '"', error)
      }
      return next(null, options.default)
    }

    stdout = parseInt(stdout)

    if (!isNaN(stdout)) {
      return next(null, stdout)
    }

    return next(null, options.default)
  })
}


/***/ }),

/***/ 88327:
/***/ ((module) => {

// execute an array of asynchronous functions in parallel
// @param {Array} fns - an array of functions
// @param {Function} done - callback(err, results)
function parallel (fns, options, done) {
  if (typeof options === 'function') {
    done = options
    options = {}
  }

  let keys
  if (!Array.isArray(fns)) { keys = Object.keys(fns) }
  const length = keys ? keys.length : fns.length
  let pending = length
  const results = keys ? {} : []

  function each (i, err, result) {
    results[i] = result

    if (--pending === 0 || (err && !options.graceful)) {
      if (options.graceful && err && length > 1) {
        err = null
      }

      done && done(err, results)
      done = null
    }
  }

  if (keys) {
    keys.forEach(function (key) {
      fns[key](function (err, res) {
        each(key, err, res)
      })
    })
  } else {
    fns.forEach(function (fn, i) {
      fn(function (err, res) {
        each(i, err, res)
      })
    })
  }
}

module.exports = parallel


/***/ }),

/***/ 50244:
/***/ ((module) => {


const DEFAULT_MAXAGE = 60000

const expiration = {}
const history = {}
const expireListeners = {}

let size = 0
let interval = null

function get (pid, maxage) {
  if (maxage <= 0) {
    return
  }

  if (history[pid] !== undefined) {
    expiration[pid] = Date.now() + (maxage || DEFAULT_MAXAGE)
  }

  return history[pid]
}

function set (pid, object, maxage, onExpire) {
  if (object === undefined || maxage <= 0) return

  expiration[pid] = Date.now() + (maxage || DEFAULT_MAXAGE)
  if (history[pid] === undefined) {
    size++
    sheduleInvalidator(maxage)
  }

  history[pid] = object
  if (onExpire) {
    expireListeners[pid] = onExpire
  }
}

function sheduleInvalidator (maxage) {
  if (size > 0) {
    if (interval === null) {
      interval = setInterval(runInvalidator, (maxage || DEFAULT_MAXAGE) / 2)
      if (typeof interval.unref === 'function') {
        interval.unref()
      }
    }

    return
  }

  if (interval !== null) {
    clearInterval(interval)
    interval = null
  }
}

function runInvalidator () {
  const now = Date.now()
  const pids = Object.keys(expiration)
  for (let i = 0; i < pids.length; i++) {
    const pid = pids[i]
    if (expiration[pid] < now) {
      size--
      if (expireListeners[pid]) {
        expireListeners[pid](history[pid])
      }

      delete history[pid]
      delete expiration[pid]
      delete expireListeners[pid]
    }
  }
  sheduleInvalidator()
}

function deleteLoop (obj) { for (const i in obj) { delete obj[i] } }

function clear () {
  if (interval !== null) {
    clearInterval(interval)
    interval = null
  }

  deleteLoop(history)
  deleteLoop(expiration)
  deleteLoop(expireListeners)
}

module.exports = {
  get,
  set,
  clear
}


/***/ }),

/***/ 62852:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const fs = __webpack_require__(79896)
const path = __webpack_require__(16928)
const updateCpu = __webpack_require__(69152)
const parallel = __webpack_require__(88327)
const history = __webpack_require__(50244)
let cpuInfo = null
const SIZE = 1024 // if the stat file is bigger then this I'll buy you a drink

function noop () {}

function open (path, history, cb) {
  if (history.fd) { return cb(null, history.fd) }
  fs.open(path, 'r', cb)
}

function close (history) {
  if (history.fd) {
    fs.close(history.fd, noop)
  }
}

function readUntilEnd (fd, buf, cb) {
  let firstRead = false
  if (typeof buf === 'function') {
    cb = buf
    buf = Buffer.alloc(SIZE)
    firstRead = true
  }

  fs.read(fd, buf, 0, SIZE, 0, function (err, bytesRead, buffer) {
    if (err) {
      cb(err)
      return
    }

    const data = Buffer.concat([buf, buffer], firstRead ? bytesRead : buf.length + bytesRead)
    if (bytesRead === SIZE) {
      readUntilEnd(fd, data, cb)
      return
    }

    cb(null, buf)
  })
}

function readProcFile (pid, options, done) {
  let hst = history.get(pid, options.maxage)
  let again = false
  if (hst === undefined) {
    again = true
    hst = {}
  }

  // Arguments to path.join must be strings
  open(path.join('/proc', '' + pid, 'stat'), hst, function (err, fd) {
    if (err) {
      if (err.code === 'ENOENT') {
        err.message = 'No matching pid found'
      }
      return done(err, null)
    }

    if (err) {
      return done(err)
    }

    readUntilEnd(fd, function (err, buffer) {
      if (err) {
        return done(err)
      }

      let infos = buffer.toString('utf8')
      const date = Date.now()

      // https://github.com/arunoda/node-usage/commit/a6ca74ecb8dd452c3c00ed2bde93294d7bb75aa8
      // preventing process space in name by removing values before last ) (pid (name) ...)
      const index = infos.lastIndexOf(')')
      infos = infos.substr(index + 2).split(' ')

      // according to http://man7.org/linux/man-pages/man5/proc.5.html (index 0 based - 2)
      // In kernels before Linux 2.6, start was expressed in jiffies. Since Linux 2.6, the value is expressed in clock ticks
      const stat = {
        ppid: parseInt(infos[1]),
        utime: parseFloat(infos[11]) * 1000 / cpuInfo.clockTick,
        stime: parseFloat(infos[12]) * 1000 / cpuInfo.clockTick,
        cutime: parseFloat(infos[13]) * 1000 / cpuInfo.clockTick,
        cstime: parseFloat(infos[14]) * 1000 / cpuInfo.clockTick,
        start: parseFloat(infos[19]) * 1000 / cpuInfo.clockTick,
        rss: parseFloat(infos[21]),
        uptime: cpuInfo.uptime * 1000,
        fd
      }

      const memory = stat.rss * cpuInfo.pageSize

      // https://stackoverflow.com/a/16736599/3921589
      const childrens = options.childrens ? stat.cutime + stat.cstime : 0
      // process usage since last call in seconds
      const total = (stat.stime - (hst.stime || 0) + stat.utime - (hst.utime || 0) + childrens)
      // time elapsed between calls in seconds
      const seconds = Math.abs(hst.uptime !== undefined ? stat.uptime - hst.uptime : stat.start - stat.uptime)
      const cpu = seconds > 0 ? (total / seconds) * 100 : 0

      history.set(pid, stat, options.maxage, close)

      if (again) {
        return readProcFile(pid, options, done)
      }

      return done(null, {
        cpu,
        memory,
        ctime: stat.utime + stat.stime,
        elapsed: stat.uptime - stat.start,
        timestamp: date,
        pid,
        ppid: stat.ppid
      })
    })
  })
}

function procfile (pids, options, done) {
  updateCpu(cpuInfo, function (err, result) {
    if (err) return done(err)

    cpuInfo = result
    const fns = {}

    pids.forEach(function (pid, i) {
      fns[pid] = function (cb) {
        readProcFile(pid, options, cb)
      }
    })

    parallel(fns, { graceful: true }, done)
  })
}

module.exports = procfile


/***/ }),

/***/ 60363:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const os = __webpack_require__(70857)
const bin = __webpack_require__(25353)
const history = __webpack_require__(50244)

const PLATFORM = os.platform()

function parseTime (timestr, centisec) {
  let time = 0
  const tpart = timestr.split(/-|:|\./)
  let i = tpart.length - 1
  if (i >= 0 && centisec && PLATFORM === 'darwin') {
    time += parseInt(tpart[i--], 10) * 10
  }
  if (i >= 0) { // Seconds
    time += parseInt(tpart[i--], 10) * 1000
  }
  if (i >= 0) { // Minutes
    time += parseInt(tpart[i--], 10) * 60000
  }
  if (i >= 0) { // Hours
    time += parseInt(tpart[i--], 10) * 3600000
  }
  if (i >= 0) { // Days
    time += parseInt(tpart[i--], 10) * 86400000
  }
  return time
}

/**
  * Get pid informations through ps command.
  * @param  {Number[]} pids
  * @param  {Object} options
  * @param  {Function} done(err, stat)
  */
function ps (pids, options, done) {
  const pArg = pids.join(',')
  let args = ['-o', 'etime,pid,ppid,pcpu,rss,time', '-p', pArg]

  if (PLATFORM === 'aix' || PLATFORM === 'os400') {
    args = ['-o', 'etime,pid,ppid,pcpu,rssize,time', '-p', pArg]
  }

  bin('ps', args, function (err, stdout, code) {
    if (err) {
      if (PLATFORM === 'os390' && /no matching processes found/.test(err)) {
        err = new Error('No matching pid found')
        err.code = 'ENOENT'
      }

      return done(err)
    }
    if (code === 1) {
      const error = new Error('No matching pid found')
      error.code = 'ENOENT'
      return done(error)
    }
    if (code !== 0) {
      return done(new Error('pidusage ps command exited with code ' + code))
    }
    const date = Date.now()

    // Example of stdout on *nix.
    // ELAPSED: format is [[dd-]hh:]mm:ss
    // RSS: is counted as blocks of 1024 bytes
    // TIME: format is [[dd-]hh:]mm:ss
    // %CPU: goes from 0 to vcore * 100
    //
    // Refs: http://www.manpages.info/linux/ps.1.html
    // NB: The columns are returned in the order given inside the -o option
    //
    //    ELAPSED   PID  PPID  %CPU     RSS        TIME
    // 2-40:50:53   430     1   3.0    5145  1-02:03:04
    //   40:50:53   432   430   0.0    2364  1-01:02:03
    //   01:50:50   727     1  10.0  348932       14:27
    //      00:20  7166     1   0.1    3756        0:00

    // Example of stdout on Darwin
    // ELAPSED: format is [[dd-]hh:]mm:ss
    // RSS: is counted as blocks of 1024 bytes
    // TIME: format is [[dd-]hh:]mm:ss.cc (cc are centiseconds)
    // %CPU: goes from 0 to vcore * 100
    //
    // Refs: https://ss64.com/osx/ps.html
    // NB: The columns are returned in the order given inside the -o option
    //
    //    ELAPSED   PID  PPID  %CPU     RSS           TIME
    // 2-40:50:53   430     1   3.0    5145  1-02:03:04.07
    //   40:50:53   432   430   0.0    2364  1-01:02:03.10
    //   01:50:50   727     1  10.0  348932       14:27.26
    //      00:20  7166     1   0.1    3756        0:00.02

    stdout = stdout.split(os.EOL)

    const statistics = {}
    for (let i = 1; i < stdout.length; i++) {
      const line = stdout[i].trim().split(/\s+/)

      if (!line || line.length !== 6) {
        continue
      }

      const pid = parseInt(line[1], 10)
      let hst = history.get(pid, options.maxage)
      if (hst === undefined) hst = {}

      const ppid = parseInt(line[2], 10)
      const memory = parseInt(line[4], 10) * 1024
      const etime = parseTime(line[0])
      const ctime = parseTime(line[5], true)

      const total = (ctime - (hst.ctime || 0))
      // time elapsed between calls in seconds
      const seconds = Math.abs(hst.elapsed !== undefined ? etime - hst.elapsed : etime)
      const cpu = seconds > 0 ? (total / seconds) * 100 : 0

      statistics[pid] = {
        cpu,
        memory,
        ppid,
        pid,
        ctime,
        elapsed: etime,
        timestamp: date
      }

      history.set(pid, statistics[pid], options.maxage)
    }

    done(null, statistics)
  })
}

module.exports = ps


/***/ }),

/***/ 45931:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const fs = __webpack_require__(79896)
const os = __webpack_require__(70857)
const path = __webpack_require__(16928)

const requireMap = {
  ps: () => __webpack_require__(60363),
  procfile: () => __webpack_require__(62852),
  wmic: () => __webpack_require__(98938),
  gwmi: () => __webpack_require__(40346)
}

const platformToMethod = {
  aix: 'ps',
  os400: 'ps',
  android: 'procfile',
  alpine: 'procfile',
  darwin: 'ps',
  freebsd: 'ps',
  os390: 'ps',
  linux: 'procfile',
  netbsd: 'procfile',
  openbsd: 'ps',
  sunos: 'ps',
  win: 'wmic'
}

let platform = os.platform()

if (fs.existsSync('/etc/alpine-release')) {
  platform = 'alpine'
}

if (platform.match(/^win/)) {
  platform = 'win'
}

let stat
try {
  stat = requireMap[platformToMethod[platform]]()
} catch (err) {}

let wmicAvailable

function hasWmic () {
  if (wmicAvailable === undefined) {
    wmicAvailable = fs.existsSync(path.join(process.env.SystemRoot || 'C:\\Windows', 'System32', 'wbem', 'WMIC.exe'))
  }
  return wmicAvailable
}

/**
 * @callback pidCallback
 * @param {Error} err A possible error.
 * @param {Object} statistics The object containing the statistics.
 */

/**
 * Get pid informations.
 * @public
 * @param  {Number|Number[]|String|String[]} pids A pid or a list of pids.
 * @param  {Object} [options={}] Options object
 * @param  {pidCallback} callback Called when the statistics are ready.
 */
function get (pids, options, callback) {
  let fn = stat
  if (platform !== 'win' && options.usePs === true) {
    fn = requireMap.ps()
  }
  if (platform === 'win') {
    fn = options.useGwmi === true || !hasWmic() ? requireMap.gwmi() : requireMap.wmic()
  }

  if (fn === undefined) {
    return callback(new Error(os.platform() + ' is not supported yet, please open an issue (https://github.com/soyuka/pidusage)'))
  }

  let single = false
  if (!Array.isArray(pids)) {
    single = true
    pids = [pids]
  }

  if (pids.length === 0) {
    return callback(new TypeError('You must provide at least one pid'))
  }

  for (let i = 0; i < pids.length; i++) {
    pids[i] = parseInt(pids[i], 10)
    if (isNaN(pids[i]) || pids[i] < 0) {
      return callback(new TypeError('One of the pids provided is invalid'))
    }
  }

  fn(pids, options, function (err, stats) {
    if (err) {
      return callback(err)
    }

    if (single) {
      callback(null, stats[pids[0]])
    } else {
      callback(null, stats)
    }
  })
}

module.exports = get


/***/ }),

/***/ 98938:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const os = __webpack_require__(70857)
const bin = __webpack_require__(25353)
const history = __webpack_require__(50244)

function parseDate (datestr) {
  const year = datestr.substring(0, 4)
  const month = datestr.substring(4, 6)
  const day = datestr.substring(6, 8)
  const hour = datestr.substring(8, 10)
  const minutes = datestr.substring(10, 12)
  const seconds = datestr.substring(12, 14)
  const useconds = datestr.substring(15, 21)
  const sign = datestr.substring(21, 22)
  const tmz = parseInt(datestr.substring(22, 25), 10)
  const tmzh = Math.floor(tmz / 60)
  const tmzm = tmz % 60

  return new Date(
    year + '-' + month + '-' + day + 'T' + hour +
    ':' + minutes + ':' + seconds +
    '.' + useconds +
    sign + (tmzh > 9 ? tmzh : '0' + tmzh) + '' + (tmzm > 9 ? tmzm : '0' + tmzm)
  )
}

/**
  * Get pid informations through wmic command.
  * @param  {Number[]} pids
  * @param  {Object} options
  * @param  {Function} done(err, stat)
  */
function wmic (pids, options, done) {
  let whereClause = 'ProcessId=' + pids[0]
  for (let i = 1; i < pids.length; i++) {
    whereClause += ' or ' + 'ProcessId=' + pids[i]
  }

  const args = [
    'PROCESS',
    'where',
    '"' + whereClause + '"',
    'get',
    'CreationDate,KernelModeTime,ParentProcessId,ProcessId,UserModeTime,WorkingSetSize'
  ]

  bin('wmic', args, { windowsHide: true, windowsVerbatimArguments: true }, function (err, stdout, code) {
    if (err) {
      if (err.message.indexOf('No Instance(s) Available.') !== -1) {
        const error = new Error('No matching pid found')
        error.code = 'ENOENT'
        return done(error)
      }
      return done(err)
    }
    if (code !== 0) {
      return done(new Error('pidusage wmic command exited with code ' + code))
    }
    const date = Date.now()

    // Note: On Windows the returned value includes fractions of a second.
    // Use Math.floor() to get whole seconds.
    // Fallback on current date when uptime is not allowed (see https://github.com/soyuka/pidusage/pull/130)
    const uptime = Math.floor(os.uptime() || (date / 1000))

    // Example of stdout on Windows 10
    // CreationDate: is in the format yyyymmddHHMMSS.mmmmmmsUUU
    // KernelModeTime: is in units of 100 ns
    // UserModeTime: is in units of 100 ns
    // WorkingSetSize: is in bytes
    //
    // Refs: https://superuser.com/a/937401/470946
    // Refs: https://msdn.microsoft.com/en-us/library/aa394372(v=vs.85).aspx
    // NB: The columns are returned in lexicographical order
    //
    // CreationDate               KernelModeTime  ParentProcessId  ProcessId  UserModeTime  WorkingSetSize
    // 20150329221650.080654+060  153750000       0                777        8556250000    110821376

    stdout = stdout.split(os.EOL)

    let again = false
    const statistics = {}
    for (let i = 1; i < stdout.length; i++) {
      const line = stdout[i].trim().split(/\s+/)

      if (!line || line.length !== 6) {
        continue
      }

      const creation = parseDate(line[0])
      const ppid = parseInt(line[2], 10)
      const pid = parseInt(line[3], 10)
      const kerneltime = Math.round(parseInt(line[1], 10) / 10000)
      const usertime = Math.round(parseInt(line[4], 10) / 10000)
      const memory = parseInt(line[5], 10)

      let hst = history.get(pid, options.maxage)
      if (hst === undefined) {
        again = true
        hst = { ctime: kerneltime + usertime, uptime }
      }

      // process usage since last call
      const total = (kerneltime + usertime - hst.ctime) / 1000
      // time elapsed between calls in seconds
      const seconds = uptime - hst.uptime
      const cpu = seconds > 0 ? (total / seconds) * 100 : 0

      history.set(pid, { ctime: usertime + kerneltime, uptime }, options.maxage)

      statistics[pid] = {
        cpu,
        memory,
        ppid,
        pid,
        ctime: usertime + kerneltime,
        elapsed: date - creation.getTime(),
        timestamp: date
      }
    }

    if (again) {
      return wmic(pids, options, function (err, stats) {
        if (err) return done(err)
        done(null, Object.assign(statistics, stats))
      })
    }
    done(null, statistics)
  })
}

module.exports = wmic


/***/ }),

/***/ 67855:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var childProcess = __webpack_require__(35317);
var spawn = childProcess.spawn;
var exec = childProcess.exec;

module.exports = function (pid, signal, callback) {
    if (typeof signal === 'function' && callback === undefined) {
        callback = signal;
        signal = undefined;
    }

    pid = parseInt(pid);
    if (Number.isNaN(pid)) {
        if (callback) {
            return callback(new Error("pid must be a number"));
        } else {
            throw new Error("pid must be a number");
        }
    }

    var tree = {};
    var pidsToProcess = {};
    tree[pid] = [];
    pidsToProcess[pid] = 1;

    switch (process.platform) {
    case 'win32':
        exec('taskkill /pid ' + pid + ' /T /F', callback);
        break;
    case 'darwin':
        buildProcessTree(pid, tree, pidsToProcess, function (parentPid) {
          return spawn('pgrep', ['-P', parentPid]);
        }, function () {
            killAll(tree, signal, callback);
        });
        break;
    // case 'sunos':
    //     buildProcessTreeSunOS(pid, tree, pidsToProcess, function () {
    //         killAll(tree, signal, callback);
    //     });
    //     break;
    default: // Linux
        buildProcessTree(pid, tree, pidsToProcess, function (parentPid) {
          return spawn('ps', ['-o', 'pid', '--no-headers', '--ppid', parentPid]);
        }, function () {
            killAll(tree, signal, callback);
        });
        break;
    }
};

function killAll (tree, signal, callback) {
    var killed = {};
    try {
        Object.keys(tree).forEach(function (pid) {
            tree[pid].forEach(function (pidpid) {
                if (!killed[pidpid]) {
                    killPid(pidpid, signal);
                    killed[pidpid] = 1;
                }
            });
            if (!killed[pid]) {
                killPid(pid, signal);
                killed[pid] = 1;
            }
        });
    } catch (err) {
        if (callback) {
            return callback(err);
        } else {
            throw err;
        }
    }
    if (callback) {
        return callback();
    }
}

function killPid(pid, signal) {
    try {
        process.kill(parseInt(pid, 10), signal);
    }
    catch (err) {
        if (err.code !== 'ESRCH') throw err;
    }
}

function buildProcessTree (parentPid, tree, pidsToProcess, spawnChildProcessesList, cb) {
    var ps = spawnChildProcessesList(parentPid);
    var allData = '';
    ps.stdout.on('data', function (data) {
        var data = data.toString('ascii');
        allData += data;
    });

    var onClose = function (code) {
        delete pidsToProcess[parentPid];

        if (code != 0) {
            // no more parent processes
            if (Object.keys(pidsToProcess).length == 0) {
                cb();
            }
            return;
        }

        allData.match(/\d+/g).forEach(function (pid) {
          pid = parseInt(pid, 10);
          tree[parentPid].push(pid);
          tree[pid] = [];
          pidsToProcess[pid] = 1;
          buildProcessTree(pid, tree, pidsToProcess, spawnChildProcessesList, cb);
        });
    };

    ps.on('close', onClose);
}


/***/ }),

/***/ 59814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ agentNames),
/* harmony export */   XZ: () => (/* binding */ ruleNames),
/* harmony export */   b8: () => (/* binding */ signalNames),
/* harmony export */   dD: () => (/* binding */ clauseKinds),
/* harmony export */   mu: () => (/* binding */ eventTypes),
/* harmony export */   u7: () => (/* binding */ agentChoices)
/* harmony export */ });
/* unused harmony exports observationUnits, doings, budgetFigures */
const ruleNames = [
    'output-loop',
    'cpu-loop',
    'output-flood',
    'no-output',
    'hang',
    'silent-spin',
    'memory',
    'crash-loop',
    'fork-storm',
    'stuck-progress',
    'wall-time',
    'agent-loop',
    'budget',
    'hang-after-result',
];
const agentNames = ['claude', 'codex', 'gemini', 'opencode', 'aider'];
const agentChoices = ['auto', ...agentNames, 'none'];
const signalNames = [
    'wall-time',
    'no-output',
    'hang',
    'silent-spin',
    'output-loop',
    'cpu-loop',
    'output-flood',
    'stuck-progress',
    'memory',
    'crash-loop',
    'fork-storm',
    'agent-loop',
    'budget',
    'hang-after-result',
];
const clauseKinds = ['TIME', 'CPU', 'LOG', 'PROGRESS', 'RATE', 'MEM', 'IO', 'PROC', 'AGENT', 'BUDGET'];
const observationUnits = (/* unused pure expression or super */ null && ([
    'ms',
    'bp',
    'bytes',
    'lines',
    'lines/s',
    'bytes/s',
    'ratio',
    'processes',
    'tokens',
    'micro-usd',
    'turns',
    'calls',
    'repeats',
]));
const eventTypes = [
    'run_started',
    'process_started',
    'sample',
    'signal_raised',
    'signal_cleared',
    'incident_opened',
    'decision_made',
    'policy_dry_run',
    'diagnostics_captured',
    'kill_requested',
    'process_killed',
    'restart_scheduled',
    'process_exited',
    'orphans_reaped',
    'incident_closed',
    'alert_raised',
    'cancel_requested',
    'policy_fallback',
    'agent_usage',
    'checkpoint',
    'evidence_degraded',
    'run_recovered',
    'run_sealed',
];
const doings = (/* unused pure expression or super */ null && ([
    'computing',
    'stdin',
    'pipe',
    'unheld-pipe',
    'lock',
    'network',
    'socket',
    'child',
    'sleep',
    'events',
    'signal',
    'disk',
    'stopped',
    'ended',
    'unknown',
]));
const budgetFigures = (/* unused pure expression or super */ null && (['tokens', 'cost', 'turns', 'tool-calls']));


/***/ }),

/***/ 73547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H3: () => (/* binding */ adviceAfterAlert),
  hf: () => (/* binding */ adviceAfterDryRun),
  _o: () => (/* binding */ adviceAfterKill),
  nL: () => (/* binding */ adviceAfterOutsideEnd)
});

// EXTERNAL MODULE: ./lib/report/durations.js
var durations = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(14409);
;// CONCATENATED MODULE: ./lib/report/declared-bound.js


const what = {
    'wall-time': 'time',
    'no-output-timeout': 'time',
    'hang-timeout': 'time',
    'max-memory': 'memory',
    'max-processes': 'processes',
    'max-output': 'output',
    'max-tokens': 'tokens',
    'max-cost': 'money',
    'max-turns': 'turns',
    'max-tool-calls': 'tool calls',
};
const MEBIBYTE = 1024 * 1024;
const GIBIBYTE = 1024 * MEBIBYTE;
function declaredBound(rule, observations) {
    const crossed = crossedBound(rule, observations);
    if (crossed === null)
        return null;
    const { option, value } = crossed;
    const more = `give it more ${what[option]}:`;
    if (value === null) {
        const wider = `a ${what[option] === 'time' ? 'longer' : 'larger'} \`--${option}\``;
        return { option: wider, allow: `${more} ${wider}` };
    }
    const flag = `\`--${option} ${value}\``;
    return {
        option: flag,
        allow: `${more} ${flag}, in the action \`${option}: ${value}\`, in a policy \`limits: { ${option}: ${value} }\``,
    };
}
function crossedBound(rule, observations) {
    const limitOf = (name) => observations.find((each) => each.name === name)?.limit;
    const twice = (limit) => (limit === undefined ? null : (0,durations/* optionDuration */.sR)(limit * 2));
    switch (rule) {
        case 'wall-time':
            return { option: 'wall-time', value: twice(limitOf('wall-time')) };
        case 'no-output':
            return { option: 'no-output-timeout', value: twice(limitOf('silence')) };
        case 'hang':
            return named('hang-timeout', twice);
        case 'memory':
            return named('max-memory', twiceTheSize);
        case 'output-flood':
            return named('max-output', twiceTheSize);
        case 'fork-storm':
            return named('max-processes', (limit) => String(limit * 2));
        case 'budget':
            return budget(observations);
        default:
            return null;
    }
    function named(option, widen) {
        const limit = limitOf(option);
        return limit === undefined ? null : { option, value: widen(limit) };
    }
}
function budget(observations) {
    const share = ({ observed, limit }) => observed / Math.max(1, limit);
    const [most] = observations.filter(({ unit }) => budgetOptions[unit] !== undefined).sort((a, b) => share(b) - share(a));
    const option = most === undefined ? undefined : budgetOptions[most.unit];
    if (most === undefined || option === undefined)
        return null;
    const twice = most.limit * 2;
    return { option, value: option === 'max-cost' ? (0,quantities/* formatCost */.BD)(twice).slice(1) : String(twice) };
}
const budgetOptions = {
    tokens: 'max-tokens',
    'micro-usd': 'max-cost',
    turns: 'max-turns',
    calls: 'max-tool-calls',
};
function twiceTheSize(bytes) {
    const size = bytes * 2;
    if (size % GIBIBYTE === 0)
        return `${size / GIBIBYTE}GiB`;
    return size % MEBIBYTE === 0 ? `${size / MEBIBYTE}MiB` : null;
}

;// CONCATENATED MODULE: ./lib/report/advice.js


function adviceAfterKill(rule, observations) {
    const fix = fixFor(rule);
    const bound = declaredBound(rule, observations);
    if (bound !== null)
        return { fix, end: '', ...bound };
    const option = `\`--on-runaway alert\`, or \`rules: { ${rule}: alert }\` in a policy`;
    return {
        fix,
        end: '',
        option,
        allow: `let it alert instead of ${rule === 'hang-after-result' ? 'ending it' : 'kill'}: ${option}${widerThreshold(rule, observations)}`,
    };
}
function adviceAfterAlert(rule, observations = []) {
    const fix = fixFor(rule);
    const end = rule === 'budget' ? howToEndBudget(observations) : howToEnd(rule);
    const bound = declaredBound(rule, observations);
    if (bound !== null)
        return { fix, end: rule === 'budget' ? end : howToEndAtBound(rule), ...bound };
    const option = `\`rules: { ${rule}: off }\` in a policy`;
    return { fix, end, option, allow: `silence this rule for the step: ${option}` };
}
const adviceAfterOutsideEnd = "If it was the job's own timeout: set `--wall-time` below it. The guard then ends the command first, and says why.";
const adviceAfterDryRun = '**To have it done from now on:** `--mode enforce`, in the action `mode: enforce`, in a policy `mode: enforce`.';
function fixFor(rule) {
    switch (rule) {
        case 'wall-time':
            return 'look for a wait without a timeout, or for a server that was left in the foreground.';
        case 'no-output':
            return 'look for what it waits for, or, if it works in silence, for an option that prints progress.';
        case 'hang':
            return 'look for a lock, for a question that nobody answers, or for a connection without a timeout.';
        case 'silent-spin':
            return 'look for a loop that never ends, or, if it is slow work, for an option that prints progress.';
        case 'output-loop':
            return 'look for a retry or a read loop that has neither a limit nor a delay.';
        case 'cpu-loop':
            return 'look for a loop that polls without a delay.';
        case 'output-flood':
            return 'look for a debug level that was left on, or send the data to a file: nobody reads so much of a log.';
        case 'stuck-progress':
            return 'look for what it waits for, such as a download, a lock or a worker that died.';
        case 'memory':
            return 'look for a leak, run fewer jobs at once, or use a larger machine.';
        case 'crash-loop':
            return 'read the first error of what it starts again and again, and give the restarts a limit and a delay.';
        case 'fork-storm':
            return 'look for a script that calls itself, or for parallel jobs without a limit.';
        case 'agent-loop':
            return 'look which call came again and again, and what it was answered: give the agent what it lacks there, or fewer turns.';
        case 'budget':
            return 'look what the tokens went into, and give the agent a smaller task or a cheaper model.';
        case 'hang-after-result':
            return 'look for a process that the agent left running, which kept it from ending after its result.';
        default:
            return rule;
    }
}
function howToEnd(rule) {
    switch (rule) {
        case 'silent-spin':
            return 'a bound such as `--no-output-timeout` or `--wall-time` (from outside, a spin and a long computation look the same)';
        case 'hang':
            return byRuleOr(rule, '--hang-timeout');
        case 'output-flood':
            return byRuleOr(rule, '--max-output');
        case 'memory':
            return byRuleOr(rule, '--max-memory');
        case 'fork-storm':
            return byRuleOr(rule, '--max-processes');
        case 'agent-loop':
            return byRuleOr(rule, '--max-turns');
        case 'hang-after-result':
            return '`rules: { hang-after-result: end }` in a policy, which keeps the result';
        default:
            return byRuleOr(rule, '--wall-time');
    }
}
function howToEndBudget(observations) {
    const rule = '`rules: { budget: kill }` in a policy';
    if (observations.length === 0 || observations.some(({ observed, limit }) => observed > limit))
        return `${rule}, or, where the agent told it too late, a limit that is known while it works, such as \`--max-tool-calls\` or \`--wall-time\``;
    return `${rule} ends it when the limit itself is crossed`;
}
function howToEndAtBound(rule) {
    const byRule = rule === 'wall-time' || rule === 'no-output' ? `, \`rules: { ${rule}: kill }\`` : '';
    return `\`--on-runaway kill\`${byRule} and another profile than \`watchdog\`: the limit itself is set`;
}
function byRuleOr(rule, option) {
    return `\`rules: { ${rule}: kill }\` in a policy, or a bound such as \`${option}\``;
}
function widerThreshold(rule, observations) {
    const lines = observations.find(({ unit }) => unit === 'lines');
    if (rule === 'agent-loop')
        return moreRepeats(observations);
    const forMs = observations.find(({ unit }) => unit === 'ms')?.limit;
    if (forMs === undefined)
        return '';
    const time = (0,durations/* optionDuration */.sR)(forMs * 2);
    switch (rule) {
        case 'hang-after-result':
            return `. Or give it longer to end by itself: \`rules: { hang-after-result: { action: end, for: ${time} } }\``;
        case 'output-loop': {
            if (lines === undefined)
                return '';
            const masked = lines.name === 'alike-lines' ? 'masked-' : '';
            return wider(rule, `${masked}lines: ${lines.limit * 2}, ${masked}for: ${time}`);
        }
        case 'hang':
        case 'stuck-progress':
            return wider(rule, `for: ${time}`);
        default:
            return '';
    }
}
function moreRepeats(observations) {
    const repeats = observations.find(({ unit }) => unit === 'repeats');
    if (repeats === undefined)
        return '';
    return wider('agent-loop', `${repeats.name.startsWith('masked') ? 'masked-' : ''}repeats: ${repeats.limit * 2}`);
}
function wider(rule, thresholds) {
    return `. Or ask for more before a kill: \`rules: { ${rule}: { action: kill, ${thresholds} } }\``;
}


/***/ }),

/***/ 91782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ loopCalls),
/* harmony export */   m: () => (/* binding */ loopSentence)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14409);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49948);


function loopSentence({ repeats, masked, calls }) {
    const what = calls.length > 1 ? `same ${calls.length} calls` : 'same call';
    const but = masked ? ', ids and times apart' : '';
    const names = calls.slice(0, mostCalls).map(({ name }) => nameOf(name));
    return `The ${what} ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(repeats, 'time')}, with the same result each time${but}${names.length === 0 ? '' : `: ${names.join(', ')}`}`;
}
function loopCalls({ calls }) {
    return calls.slice(0, mostCalls).map((call, at) => ({
        title: `${calls.length > 1 ? `Call ${at + 1} of ${calls.length}: ` : ''}${nameOf(call.name)}, ${call.is_error ? 'which failed' : 'which succeeded'}`,
        arguments: shown(call.arguments),
        result: shown(call.result),
    }));
}
const mostCalls = 8;
const mostLines = 24;
const mostChars = 2_400;
function nameOf(name) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(name, _terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .longestNameChars */ .zC) || 'a tool without a name';
}
function shown(text) {
    const safe = (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(text).trim();
    const lines = safe.slice(0, mostChars).split('\n');
    const isCut = safe.length > mostChars || lines.length > mostLines;
    return `${lines.slice(0, mostLines).join('\n')}${isCut ? '…' : ''}` || '(nothing)';
}


/***/ }),

/***/ 81925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1023.95 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10} ${units[unit]}`;
}


/***/ }),

/***/ 96099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ decisionBehind),
/* harmony export */   hJ: () => (/* binding */ wouldOf),
/* harmony export */   z_: () => (/* binding */ decisionsIn)
/* harmony export */ });
function decisionBehind(events, verdict) {
    const decisions = decisionsIn(events);
    const kill = decisions.findLast(({ action }) => action === 'kill');
    if (kill !== undefined)
        return kill;
    if (verdict === 'cancelled' || verdict === 'error')
        return null;
    return (decisions.find((decision) => wouldOf(decision) === 'kill' || wouldOf(decision) === 'restart') ??
        decisions.findLast(({ action }) => action === 'restart') ??
        decisions.findLast(({ action }) => action !== 'continue') ??
        null);
}
function decisionsIn(events) {
    return events.map(({ event }) => event).filter((event) => isDecision(event));
}
function wouldOf(decision) {
    if (decision.event_type === 'policy_dry_run')
        return decision.payload.would;
    return decision.action === 'log_only' ? 'alert' : null;
}
function isDecision(event) {
    return event.event_type === 'decision_made' || event.event_type === 'policy_dry_run';
}


/***/ }),

/***/ 93707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ shortCommand)
/* harmony export */ });
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49948);

function shortCommand(command, maxChars = _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .longestNameChars */ .zC) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(command.replace(/^\/(?:[^\s/]+\/)+(?=\S)/, ''), maxChars);
}


/***/ }),

/***/ 87735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ culpritOf),
/* harmony export */   j: () => (/* binding */ culpritWords)
/* harmony export */ });
/* harmony import */ var _diagnosis_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93707);
/* harmony import */ var _diagnosis_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96151);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49948);



const COMMAND_CHARS_MAX = 120;
function culpritOf(captured) {
    if (captured.kind === 'none')
        return null;
    const found = captured.processes.find(({ pid }) => pid === captured.culprit);
    if (found === undefined)
        return null;
    const parent = captured.processes.find(({ pid }) => pid === found.ppid);
    return {
        pid: found.pid,
        command: (0,_diagnosis_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommand */ .s)(found.command, COMMAND_CHARS_MAX),
        parent: (0,_diagnosis_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommand */ .s)(parent?.command ?? '', COMMAND_CHARS_MAX),
        doing: found.wait.kind,
        what: (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .om)((0,_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_0__/* .doingWords */ .b)(found, captured.stack)),
    };
}
function culpritWords({ pid, command, parent, what }) {
    const origin = parent === '' ? '' : `, child of ${(0,_diagnosis_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommand */ .s)(parent)}`;
    return `${(0,_diagnosis_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommand */ .s)(command)} (pid ${pid}${origin}) ${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .om)(what)}`;
}


/***/ }),

/***/ 96151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ doingWords),
/* harmony export */   j: () => (/* binding */ waitWords)
/* harmony export */ });
/* harmony import */ var _diagnosis_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93707);

function waitWords(wait) {
    switch (wait.kind) {
        case 'computing':
            return 'was computing';
        case 'stdin':
            return `was waiting for input on stdin (${wait.what})`;
        case 'pipe':
            if (wait.way === 'write' && isReadByGuard(wait.holders))
                return 'was writing its output, which the guard reads';
            return `was blocked ${pipeWords(wait.pipe, wait.way)}, held by ${holderWords(wait.holders)}`;
        case 'unheld-pipe':
            return `was blocked ${pipeWords(wait.pipe, wait.way)}: no one holds the other end${wait.certain ? '' : ', as far as could be seen'}`;
        case 'lock': {
            const what = wait.path === '' ? 'a lock (futex)' : `a lock on ${wait.path}`;
            return `was waiting for ${what}${wait.holder && `, held by ${wait.holder}`}`;
        }
        case 'network':
            return networkWords[wait.way](wait.address);
        case 'socket':
            return `was waiting for another process on ${wait.path === '' ? 'a local socket' : `the socket ${wait.path}`}`;
        case 'child':
            return 'was waiting for a child process to end';
        case 'sleep':
            return 'was sleeping (a timer)';
        case 'events':
            return 'was waiting for an event, with no timer set';
        case 'signal':
            return 'was waiting for a signal';
        case 'disk':
            return 'was waiting for a disk or a file system';
        case 'stopped':
            return 'was stopped (SIGSTOP or a debugger)';
        case 'ended':
            return 'had ended';
        case 'unknown':
            return 'was waiting, for what is not known';
        default:
            return wait;
    }
}
function isReadByGuard(holders) {
    return holders.length > 0 && holders.every(({ command }) => ownReader.test(command));
}
const ownReader = /(?:^|\/)guard-init-linux-\w+(?: |$)/;
const networkWords = {
    answer: (address) => `was waiting for the network at ${address}, to which it is connected`,
    connect: (address) => `was waiting for the network at ${address}, which does not accept the connection`,
    clients: (address) => `was waiting for clients of its own at ${address}`,
};
function doingWords({ wait, cpuBp }, stack) {
    const said = wait.kind === 'computing' ? `${waitWords(wait)} (${Math.round(cpuBp / 100)}% of a core)` : waitWords(wait);
    const frame = stack.kind === 'frames' ? stack.frames[0] : undefined;
    return frame === undefined ? said : `${said}, in ${frame}`;
}
function pipeWords(pipe, way) {
    const what = pipe.startsWith('/') ? `the FIFO ${pipe}` : pipe === '' ? 'a FIFO' : 'a pipe';
    switch (way) {
        case 'read':
            return `reading ${what}`;
        case 'write':
            return `writing to ${what}`;
        case 'open to read':
            return `opening ${what} to read`;
        case 'open to write':
            return `opening ${what} to write`;
        default:
            return way;
    }
}
function holderWords(holders) {
    const [first] = holders;
    if (first === undefined)
        return 'nobody';
    return `pid ${first.pid} (${(0,_diagnosis_command_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommand */ .s)(first.command)})${holders.length > 1 ? ` and ${holders.length - 1} more` : ''}`;
}


/***/ }),

/***/ 439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   sR: () => (/* binding */ optionDuration),
/* harmony export */   xS: () => (/* binding */ formatOffset)
/* harmony export */ });
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)}ms`;
    const tenths = Math.round(ms / 100);
    if (tenths < 600)
        return `${tenths / 10}s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return twoUnits(Math.floor(seconds / 60), 'm', seconds % 60, 's');
    const minutes = Math.round(seconds / 60);
    return twoUnits(Math.floor(minutes / 60), 'h', minutes % 60, 'm');
}
function optionDuration(ms) {
    if (ms % 3_600_000 === 0)
        return `${ms / 3_600_000}h`;
    if (ms % 60_000 === 0)
        return `${ms / 60_000}m`;
    if (ms % 1000 === 0)
        return `${ms / 1000}s`;
    return `${ms}ms`;
}
function formatOffset(ms) {
    const minutes = Math.floor(ms / 60_000);
    const seconds = ((ms % 60_000) / 1000).toFixed(3);
    return minutes === 0 ? `+${seconds}s` : `+${minutes}:${seconds.padStart(6, '0')}`;
}
function twoUnits(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large}${largeUnit}` : `${large}${largeUnit} ${small}${smallUnit}`;
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   jj: () => (/* binding */ endedByItself)
/* harmony export */ });
/* harmony import */ var _agent_loop_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91782);
/* harmony import */ var _diagnosis_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87735);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(439);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40012);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14409);
/* harmony import */ var _shadow_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55544);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49948);







function headlineOf(story) {
    return { ...titleAndSentence(story), who: sentences(culpritSentence(story)) };
}
function titleAndSentence(story) {
    const name = `"${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .om)(story.result.name, _terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .longestNameChars */ .zC)}"`;
    const { verdict, rules } = story.result;
    const rule = rules.join(' + ');
    if (story.exited === null) {
        return { icon: '⚠️', title: `FlowForge Guard has no end of ${name} on record`, sentence: lostSentence(story) };
    }
    switch (verdict) {
        case 'killed':
            return { icon: '🛑', title: `FlowForge Guard killed ${name}${rule && `: ${rule}`}`, sentence: killedSentence(story) };
        case 'cancelled':
            return { icon: '⏹️', title: `${name} was cancelled`, sentence: cancelledSentence(story) };
        case 'error':
            return { icon: '⚠️', title: errorTitle(story, name), sentence: errorSentence(story) };
        case 'passed':
        case 'failed': {
            const ended = endedByItself(story);
            if (story.decision === null)
                return { icon: verdict === 'passed' ? '✅' : '❌', title: `${name} ${ended}`, sentence: untouched(story) };
            if (story.result.agent_result !== undefined)
                return afterResult(story, story.result.agent_result, name);
            if (story.would !== null)
                return { icon: '👀', title: shadowTitle(story, name), sentence: shadowSentence(story, ended) };
            if (story.decision.action === 'restart')
                return { icon: '🔁', title: restartTitle(name, rule), sentence: restartSentence(story, ended) };
            return { icon: '⚠️', title: `FlowForge Guard alert for ${name}: ${rule}`, sentence: alertSentence(story, ended) };
        }
    }
}
function afterResult(story, said, name) {
    const ended = 'FlowForge Guard ended it after its result';
    const sentence = sentences(saidOfItsTask[said], `What it printed is kept, and makes the exit code ${story.result.exit_code}`, ...foundSentences(story), endedProcesses(story.killed));
    return said === 'success'
        ? { icon: '✅', title: `${name} passed: ${ended}`, sentence }
        : { icon: '❌', title: `${name} failed: ${ended}`, sentence };
}
const saidOfItsTask = {
    success: 'The agent said that its task had succeeded, and did not end by itself',
    failure: 'The agent said that its task had failed, and did not end by itself',
};
function endedByItself({ result }) {
    if (result.verdict === 'passed')
        return 'passed';
    if (result.agent_result !== undefined)
        return 'failed (its agent said so)';
    if (result.kill_signal !== null)
        return `failed: it died of ${result.kill_signal} (exit code ${result.exit_code})`;
    return `failed with exit code ${result.exit_code}`;
}
function notStarted({ result }) {
    return result.verdict === 'error' && (result.exit_code === 126 || result.exit_code === 127);
}
function endedProcesses(killed) {
    if (killed === null)
        return '';
    const { processes_killed, left, took_ms, last_signal } = killed.payload;
    const processes = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(processes_killed, 'process was', 'processes were');
    const ended = `${processes} ended within ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(took_ms)} (${last_signal})`;
    return left === 0 ? `${ended}, none is left` : `${ended}, but ${left} could not be ended and may still run`;
}
function killedSentence(story) {
    if (story.decision === null)
        return sentences(`After ${after(story)} the guard ended it`, endedProcesses(story.killed));
    const { reason, scores, payload } = story.decision;
    return sentences(`After ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(payload.at_ms)} the guard decided to end ${theCommand(story)}: ${reasonAndObserved(reason, payload.observations)}`, `Confidence ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatConfidence */ .Me)(scores.confidence ?? 0)}`, toldTooLate(story), endedProcesses(story.killed));
}
function alertSentence(story, ended) {
    return sentences(...foundSentences(story), toldTooLate(story), `The guard only reported it; the command ran on${forHowLong(story)} and ${ended}`);
}
function toldTooLate({ decision, usage }) {
    const isOfTokens = decision?.payload.observations.some(({ name }) => name === 'max-tokens' || name === 'max-cost');
    return usage === null || usage.tokens_live || !isOfTokens ? '' : `${usage.agent} tells its tokens only when its task has ended`;
}
function shadowTitle({ result, would }, name) {
    const what = would === null ? '' : _shadow_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wouldHaveWords */ .T[would];
    return `FlowForge Guard ${what} ${name}: ${result.rules.join(' + ')} (${(0,_shadow_words_js__WEBPACK_IMPORTED_MODULE_2__/* .notDoneWords */ .p)(result.mode)})`;
}
function shadowSentence(story, ended) {
    return sentences(...foundSentences(story), `Nothing was done: the command ran on${forHowLong(story)} and ${ended}`);
}
function restartTitle(name, rule) {
    return `FlowForge Guard ended ${name} and started it again: ${rule}`;
}
function restartSentence(story, ended) {
    const { attempts } = story.result;
    return sentences(...foundSentences(story), `It was started ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(attempts, 'time')}, and ${ended} in the end`);
}
function foundSentences(story) {
    const { decision } = story;
    if (decision === null)
        return [];
    return [
        `After ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(decision.payload.at_ms)}: ${reasonAndObserved(decision.reason, decision.payload.observations)}`,
        `Confidence ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatConfidence */ .Me)(decision.scores.confidence ?? 0)}`,
    ];
}
function forHowLong({ decision, result }) {
    const ms = decision === null ? 0 : result.duration_ms - decision.payload.at_ms;
    return ms <= 0 ? '' : ` for ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(ms)}`;
}
function culpritSentence({ culprit, exited, loop, decision }) {
    if (loop !== null && decision?.payload.rules.includes('agent-loop'))
        return (0,_agent_loop_words_js__WEBPACK_IMPORTED_MODULE_6__/* .loopSentence */ .m)(loop);
    return culprit === null || exited === null ? '' : (0,_diagnosis_named_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritWords */ .j)(culprit);
}
function theCommand({ culprit }) {
    return culprit === null ? 'it' : 'the command';
}
function cancelledSentence(story) {
    const signal = story.cancelled?.payload.signal;
    const at = story.cancelled === null ? after(story) : (0,_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(story.cancelled.payload.at_ms);
    return sentences(`After ${at} the guard was asked to stop${signal === undefined ? '' : ` by ${signal}`}: somebody cancelled it, or the job's own time was up. No rule decided this`, endedProcesses(story.killed));
}
function errorTitle({ result }, name) {
    return notStarted({ result }) ? `${name} could not be started` : `FlowForge Guard could not supervise ${name}`;
}
function errorSentence({ result }) {
    return sentences((0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .om)(result.reason) || 'The record gives no reason', `Exit code ${result.exit_code}`);
}
function lostSentence(story) {
    return sentences(`The record stops ${after(story)} after the start`, 'The guard itself was ended (killed, out of memory, machine lost) before it could say how the command ended', story.decision === null ? '' : `Its last decision was to ${story.decision.action}: ${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .om)(story.decision.reason)}`);
}
function untouched(story) {
    return sentences(`It ended by itself after ${after(story)}; the guard did not intervene`, (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .om)(story.result.reason));
}
function reasonAndObserved(reason, observations) {
    const observed = (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observedPhrase */ .K)(observations);
    return `${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .om)(reason)}${observed && ` (observed: ${observed})`}`;
}
function after({ result }) {
    return (0,_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(result.duration_ms);
}
function sentences(...parts) {
    return parts
        .filter((part) => part !== '')
        .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
        .join(' ');
}


/***/ }),

/***/ 40012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ observedPhrase),
/* harmony export */   r: () => (/* binding */ observedRows)
/* harmony export */ });
/* harmony import */ var _decision_behind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96099);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(439);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14409);



function observedRows({ decision, findings }) {
    if (decision === null)
        return [];
    const { rules, observations, at_ms } = decision.payload;
    return observations.map((observation) => {
        const rule = rules.find((name) => findings.get(name)?.payload.observations.some(({ name }) => name === observation.name));
        const finding = rule === undefined ? undefined : findings.get(rule);
        return {
            rule: rule ?? rules[0] ?? '',
            what: whatWasMeasured(observation.name),
            observed: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(observation.observed, observation.unit),
            limit: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(observation.limit, observation.unit),
            heldFor: heldFor(finding === undefined ? null : at_ms - finding.payload.since_ms),
            verdict: rule === undefined || rule === rules[0] ? verdictWords(decision) : 'held too',
        };
    });
}
function verdictWords(decision) {
    const would = (0,_decision_behind_js__WEBPACK_IMPORTED_MODULE_1__/* .wouldOf */ .hJ)(decision);
    if (would !== null)
        return `would ${would}`;
    if (decision.action === 'kill' && decision.payload.agent_result !== undefined)
        return 'ended, result kept';
    return decision.action === 'alert' ? 'alert only' : decision.action;
}
function observedPhrase(observations) {
    if (observations.every(({ observed, limit, unit }) => (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(observed, unit) === (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(limit, unit)))
        return '';
    const [first, second, ...others] = observations;
    if (first === undefined)
        return '';
    if (second === undefined)
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(first.observed, first.unit);
    if (first.unit !== 'lines' || second.unit !== 'ms')
        return observations.map(named).join(', ');
    const countInTime = `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(first.observed, first.unit)} in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(second.observed, second.unit)}`;
    return [countInTime, ...others.map(named)].join(', ');
}
function named({ name, observed, unit }) {
    const value = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(observed, unit);
    return saysItself.has(unit) ? value : `${whatWasMeasured(name)} ${value}`;
}
const saysItself = new Set(['lines', 'lines/s', 'processes', 'tokens', 'turns']);
const plainNames = {
    'wall-time': 'running for',
    silence: 'no output for',
    'silence-while-busy': 'no output for',
    cpu: 'CPU',
    'cpu-at-rest': 'CPU',
    'cpu-while-silent': 'CPU',
    'cpu-while-restarting': 'CPU',
    'hang-timeout': 'standstill',
    'max-memory': 'memory',
    'max-processes': 'processes',
    'max-output': 'total output',
    output: 'total output',
    'repeated-lines': 'the same lines',
    'repeated-for': 'repeated for',
    'alike-lines': 'lines alike',
    'alike-for': 'alike for',
    'lines-while-busy': 'the same lines',
    'restarts-within': 'as many restarts in',
    'stale-for': 'nothing new for',
    'stuck-for': 'standing still for',
    progress: 'progress reached',
    births: 'processes started a second',
    repeats: 'the same calls',
    'masked-repeats': 'calls alike but for ids and times',
    'unchanged-turns': 'turns that changed no file',
    'rest-after-result': 'at rest after its result for',
    'max-tokens': 'tokens',
    'max-cost': 'cost',
    'max-turns': 'turns',
    'max-tool-calls': 'tool calls',
};
function whatWasMeasured(name) {
    return plainNames[name] ?? name.replaceAll('-', ' ').replaceAll('_', ' ');
}
function heldFor(ms) {
    if (ms === null)
        return 'not on record';
    return ms <= 0 ? 'just crossed' : (0,_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(ms);
}


/***/ }),

/***/ 15170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ peaksPhrase)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81925);

function peaksPhrase({ processes_peak, peak_cpu_percent, peak_memory_bytes }) {
    if (processes_peak === 0)
        return 'too short to be measured';
    return `peak CPU ${peak_cpu_percent}% of a core, peak memory ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(peak_memory_bytes)}`;
}


/***/ }),

/***/ 14409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   BD: () => (/* binding */ formatCost),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81925);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(439);


function formatQuantity(value, unit) {
    switch (unit) {
        case 'ms':
            return (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(value);
        case 'bp':
            return formatPercent(value);
        case 'bytes':
            return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(value);
        case 'lines':
            return counted(value, 'line');
        case 'lines/s':
            return `${formatCount(value)} lines/s`;
        case 'bytes/s':
            return `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(value)}/s`;
        case 'ratio':
            return String(value / 10_000);
        case 'processes':
            return counted(value, 'process', 'processes');
        case 'tokens':
            return counted(value, 'token');
        case 'micro-usd':
            return formatCost(value);
        case 'turns':
            return counted(value, 'turn');
        case 'calls':
            return counted(value, 'call');
        case 'repeats':
            return counted(value, 'time');
        default:
            return unit;
    }
}
function formatPercent(bp) {
    return `${bp < 1000 ? Math.round(bp / 10) / 10 : Math.round(bp / 100)}%`;
}
function formatCost(micros) {
    const [dollars, digits] = (micros / 1_000_000).toFixed(6).split('.');
    return `$${dollars}.${digits.replace(/0{1,4}$/, '')}`;
}
function formatConfidence(bp) {
    return `${Math.floor(bp / 100)}%`;
}
function counted(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
function formatCount(count) {
    const digits = String(Math.round(count));
    return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 55544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ wouldHaveWords),
/* harmony export */   p: () => (/* binding */ notDoneWords)
/* harmony export */ });
function notDoneWords(mode) {
    return mode === 'canary' ? 'a canary run that does not enforce; nothing was done' : `${mode} mode; nothing was done`;
}
const wouldHaveWords = {
    kill: 'would have killed',
    restart: 'would have ended and started again',
    alert: 'would have raised an alert for',
};


/***/ }),

/***/ 49948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   Pq: () => (/* binding */ longestTextChars),
/* harmony export */   om: () => (/* binding */ safeLine),
/* harmony export */   zC: () => (/* binding */ longestNameChars)
/* harmony export */ });
const longestNameChars = 80;
const longestTextChars = 400;
function safeLine(text, maxChars = longestTextChars) {
    const oneLine = safeText(clip(text, maxChars * charsReadPerCharShown))
        .replace(/\s+/g, ' ')
        .trim();
    return clip(oneLine, maxChars);
}
function safeText(text) {
    return text
        .toWellFormed()
        .replace(controlStrings, '')
        .replace(controlSequences, '')
        .replace(lineSeparators, '\n')
        .replace(controlCharacters, '')
        .replace(invisibleCharacters, '');
}
const charsReadPerCharShown = 8;
const controlStrings = /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)/g;
const controlSequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]/g;
const lineSeparators = /\r\n?|[\u2028\u2029\x85]/g;
const controlCharacters = /[\p{Cc}--[\t\n]]/gv;
const invisibleCharacters = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu;
function clip(text, maxChars) {
    if (text.length <= maxChars)
        return text;
    return `${text.slice(0, maxChars - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 71613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ciFrom)
/* harmony export */ });
/* unused harmony export ciNames */
const ciNames = ['github', 'gitlab', 'jenkins', 'circleci', 'azure', 'buildkite', 'generic', 'none'];
const ASKED = 'FLOWFORGE_CI';
const signs = [
    ['github', (env) => env['GITHUB_ACTIONS'] === 'true'],
    ['gitlab', (env) => env['GITLAB_CI'] === 'true'],
    ['circleci', (env) => env['CIRCLECI'] === 'true'],
    ['azure', (env) => env['TF_BUILD'] === 'True'],
    ['buildkite', (env) => env['BUILDKITE'] === 'true'],
    ['jenkins', (env) => has(env, 'JENKINS_URL') && has(env, 'BUILD_NUMBER')],
];
function ciFrom(env, asked = env[ASKED] ?? '') {
    const named = ciNames.find((name) => name === asked);
    if (named !== undefined)
        return named;
    return signs.find(([, isHere]) => isHere(env))?.[0] ?? (saysCi(env['CI']) ? 'generic' : 'none');
}
function has(env, name) {
    return (env[name] ?? '') !== '';
}
function saysCi(value) {
    return value !== undefined && !['', '0', 'false'].includes(value.toLowerCase());
}


/***/ }),

/***/ 60920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ latestAttemptFromEnvironment),
/* harmony export */   al: () => (/* binding */ expectedFromEnvironment),
/* harmony export */   pH: () => (/* binding */ identityFrom),
/* harmony export */   wl: () => (/* binding */ pipelineFromEnvironment)
/* harmony export */ });
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71613);

const sources = {
    github: {
        identity: (at) => ({
            repository: at('GITHUB_REPOSITORY'),
            sha: at('GITHUB_SHA'),
            workflow: at('GITHUB_WORKFLOW'),
            job: at('GITHUB_JOB'),
            run_id: at('GITHUB_RUN_ID'),
            attempt: at('GITHUB_RUN_ATTEMPT'),
        }),
        attemptOf: 'run',
    },
    gitlab: {
        identity: (at) => ({
            repository: at('CI_PROJECT_PATH'),
            sha: at('CI_COMMIT_SHA'),
            workflow: at('CI_CONFIG_PATH'),
            job: at('CI_JOB_NAME'),
            run_id: at('CI_PIPELINE_ID'),
            attempt: at('CI_JOB_ID'),
        }),
        attemptOf: 'job',
    },
    circleci: {
        identity: (at) => ({
            repository: joined(at('CIRCLE_PROJECT_USERNAME'), at('CIRCLE_PROJECT_REPONAME')),
            sha: at('CIRCLE_SHA1'),
            workflow: '',
            job: at('CIRCLE_JOB'),
            run_id: at('CIRCLE_WORKFLOW_ID'),
            attempt: at('CIRCLE_BUILD_NUM'),
        }),
        attemptOf: 'job',
    },
    azure: {
        identity: (at) => ({
            repository: at('BUILD_REPOSITORY_NAME'),
            sha: at('BUILD_SOURCEVERSION'),
            workflow: at('BUILD_DEFINITIONNAME'),
            job: at('SYSTEM_JOBNAME'),
            run_id: at('BUILD_BUILDID'),
            attempt: at('SYSTEM_JOBATTEMPT'),
        }),
        attemptOf: 'job',
    },
    buildkite: {
        identity: (at) => ({
            repository: withoutCredentials(at('BUILDKITE_REPO')),
            sha: at('BUILDKITE_COMMIT'),
            workflow: at('BUILDKITE_PIPELINE_SLUG'),
            job: at('BUILDKITE_STEP_KEY') || at('BUILDKITE_LABEL'),
            run_id: at('BUILDKITE_BUILD_ID'),
            attempt: at('BUILDKITE_RETRY_COUNT'),
        }),
        attemptOf: 'job',
    },
    jenkins: {
        identity: (at) => ({
            repository: withoutCredentials(at('GIT_URL')),
            sha: at('GIT_COMMIT'),
            workflow: at('JOB_NAME'),
            job: at('STAGE_NAME'),
            run_id: at('BUILD_NUMBER'),
            attempt: '',
        }),
        attemptOf: 'run',
    },
};
function identityFrom(env, step, asked) {
    const ci = (0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .ciFrom */ .X)(env, asked);
    const nothing = { repository: '', sha: '', workflow: '', job: '', run_id: '', attempt: '' };
    return { ci, ...(sources[ci]?.identity((name) => env[name] ?? '') ?? nothing), step };
}
function expectedFromEnvironment(env, job) {
    const source = sources[(0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .ciFrom */ .X)(env)];
    if (source === undefined)
        return {};
    const { step: _, ...own } = identityFrom(env, '');
    const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ''));
    if (job === undefined || job === own.job)
        return said;
    if (source.attemptOf === 'job')
        delete said['attempt'];
    return { ...said, job };
}
function pipelineFromEnvironment(env) {
    const { job: _job, attempt: _attempt, ...pipeline } = expectedFromEnvironment(env);
    return pipeline;
}
function latestAttemptFromEnvironment(env) {
    const source = sources[(0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .ciFrom */ .X)(env)];
    const attempt = source?.attemptOf === 'run' ? identityFrom(env, '').attempt : '';
    return /^\d{1,15}$/.test(attempt) ? Number(attempt) : null;
}
function joined(owner, name) {
    return owner === '' || name === '' ? name : `${owner}/${name}`;
}
function withoutCredentials(remote) {
    return remote.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1');
}


/***/ }),

/***/ 88857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49948);

const LINE_CHARS_MAX = 4000;
const marks = /##(?=[a-z]*\[)/gi;
function logLine(text) {
    return (0,_report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(text, LINE_CHARS_MAX).replace(marks, '## ');
}


/***/ }),

/***/ 46368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runReport)
/* harmony export */ });
/* harmony import */ var _report_shadow_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55544);
/* harmony import */ var _report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49948);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88857);



function runReport(result, lines, witness, bundlePath, atEpochS) {
    const severity = severityOf(result);
    if (severity === null)
        return null;
    return { severity, runId: result.run_id, title: titleOf(result), lines: lines.map(_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B), witness, bundlePath, atEpochS };
}
function severityOf({ verdict, rules }) {
    switch (verdict) {
        case 'killed':
        case 'error':
            return 'error';
        case 'passed':
        case 'failed':
            return rules.length > 0 ? 'warning' : null;
        case 'cancelled':
            return null;
        default:
            return verdict;
    }
}
function titleOf({ verdict, rules, name, would, agent_result, attempts }) {
    const step = `"${(0,_report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .om)(name, _report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .longestNameChars */ .zC)}"`;
    if (would !== undefined)
        return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(`FlowForge Guard ${_report_shadow_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wouldHaveWords */ .T[would]} ${step}: ${rules.join(' + ')}`);
    if (agent_result !== undefined)
        return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(`FlowForge Guard ended ${step} after its result: ${rules.join(' + ')}`);
    const found = attempts > 1 ? `started ${step} ${attempts} times` : `alert for ${step}`;
    const what = verdict === 'killed' ? `killed ${step}` : verdict === 'error' ? `could not run ${step}` : found;
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(`FlowForge Guard ${what}${rules.length > 0 ? `: ${rules.join(' + ')}` : ''}`);
}


/***/ }),

/***/ 36716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runOptions),
/* harmony export */   R: () => (/* binding */ actionOptions)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59814);
/* harmony import */ var _run_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9721);


const runOptions = [
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('policy', 'path', 'FILE', 'the policy file (YAML)', 'the profile alone'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('on-invalid-policy', ['stop', 'fallback'], 'a policy that is not valid: stop starts nothing; fallback goes on with the profile watchdog and the limits of the options', 'stop'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('profile', ['standard', 'strict', 'watchdog', 'agent'], 'a named preset of rules', 'standard', (value) => ({
        profile: value,
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('mode', ['shadow', 'canary', 'enforce'], 'shadow only records what would be done; canary enforces in a share of the runs', 'enforce', (value) => ({ mode: value })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('canary-percent', 'percent', 'mode canary: how many runs of a hundred enforce', (percent) => ({ canaryPercent: percent }), '10'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('name', 'text', 'NAME', 'what this step is called in reports', 'the command'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('evidence-dir', 'path', 'DIR', 'where bundles are written', './flowforge-evidence'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('wall-time', 'duration', 'end the command when it has run this long', (ms) => ({ limits: { wallTimeMs: ms } })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('no-output-timeout', 'duration', 'end the command when it has printed nothing for this long', (ms) => ({
        limits: { noOutputMs: ms },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('hang-timeout', 'duration', 'end the command when it has done nothing at all for this long', (ms) => ({
        limits: { hangMs: ms },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-memory', 'memory', 'end the command when it holds this much memory, such as 4GiB or 90%', (limit) => ({
        limits: { maxMemory: limit },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-processes', 'count', 'end the command when it has more processes than this', (count) => ({
        limits: { maxProcesses: count },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-output', 'size', 'end the command when it has printed this much', (bytes) => ({
        limits: { maxOutputBytes: bytes },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-tokens', 'count', 'end an AI agent when it has used more tokens than this', (tokens) => ({
        limits: { maxTokens: tokens },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-cost', 'dollars', 'end an AI agent when it has cost more than this', (micros) => ({
        limits: { maxCostMicros: micros },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-turns', 'count', 'end an AI agent when it has taken more turns than this', (turns) => ({
        limits: { maxTurns: turns },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-tool-calls', 'count', 'end an AI agent when it has called tools more often than this', (calls) => ({
        limits: { maxToolCalls: calls },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('agent', _model_js__WEBPACK_IMPORTED_MODULE_0__/* .agentChoices */ .u7, 'the AI agent that the command is; auto looks for one in profile agent, and where a limit or a rule is for agents', 'auto', (value) => ({ agent: value })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('warmup', 'duration', 'time before any rule judges; declared bounds always do', (ms) => ({ warmupMs: ms }), '0s'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('grace', 'duration', 'time between TERM and KILL', (ms) => ({ graceMs: ms }), '5s'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('on-runaway', ['kill', 'alert', 'restart'], 'what to do with a runaway', 'kill', (value) => ({ onRunaway: value })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-restarts', 'count', 'on-runaway restart: how often at most', (max) => ({ restart: { max } }), '1'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('orphans', ['kill', 'warn', 'allow'], 'what to do with processes that outlive the command', 'kill', (value) => ({
        orphans: value,
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('isolation', ['auto', 'group', 'strict'], 'how the process tree is held', 'auto'),
    {
        ...(0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('ci', ['auto', 'github', 'gitlab', 'jenkins', 'circleci', 'azure', 'buildkite', 'generic', 'none'], 'the CI that this runs in, and that is told of a kill in its own way', 'auto'),
        entries: 'cli',
    },
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('on-parent-exit', ['cancel', 'continue'], 'when the process that started the guard ends', 'cancel'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('junit-path', 'path', 'FILE', 'also write the JUnit report here', 'the bundle only'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('job-summary', 'path', 'FILE', 'also append the summary (Markdown) to this file', 'the bundle only', 'cli'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('result', 'path', 'FILE', 'also write result.json here', 'the bundle only', 'cli'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('shell', 'text', 'SHELL', 'run a script with this shell instead of a command (with --script)', 'none', 'cli'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('script', 'path', 'FILE', 'the script that --shell runs', 'none', 'cli'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('redact', 'text', 'VALUES', 'values that no report may show, one a line', 'secrets in the environment'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('require-token', 'start only with a token from gate --issue that is for this run (docs/gate.md)'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('quiet', 'say nothing on stderr but errors and interventions'),
];
const actionOptions = [
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOnly */ .Ro)((0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('run', 'text', 'the script to supervise, as in a run: step', 'required')),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOnly */ .Ro)((0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('shell', 'text', 'bash, sh, pwsh, powershell, python, cmd, or a template with {0}', "the runner's default")),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOnly */ .Ro)((0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('working-directory', 'path', 'where the script runs', 'the workspace')),
    ...runOptions
        .filter(({ entries }) => entries === 'both')
        .map((each) => (each.name === 'evidence-dir' ? { ...each, fallback: '$RUNNER_TEMP/flowforge-evidence' } : each)),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputChoice */ .cX)('upload-evidence', ['auto', 'always', 'on-incident', 'never'], 'when the bundle is uploaded as an artifact; auto is always in shadow and canary mode and where the policy has a gate, else on-incident', 'auto'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('artifact-name', 'text', 'what the artifact is called; must differ in each job and each leg of a matrix', 'flowforge-evidence-<job>-<attempt>-<run>'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('retention-days', 'count', 'how long the artifact is kept', "the repository's setting"),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputChoice */ .cX)('if-upload-fails', ['warn', 'error', 'ignore'], 'what an upload that fails does to the step; error fails a step that would have succeeded', 'warn'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOnly */ .Ro)((0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputChoice */ .cX)('job-summary', ['auto', 'always', 'never'], "whether the run gets a section in the job's summary; auto leaves out a step that is healthy", 'auto')),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputFlag */ .PH)('annotations', "put what happened on the job's page: one error, or a warning", 'true'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputFlag */ .PH)('fail-on-kill', 'fail the step when the guard killed it; with false, the outputs alone tell', 'true'),
];


/***/ }),

/***/ 35335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ environmentLayer),
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36716);
/* harmony import */ var _run_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9721);


function readOptions(layers, options = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .runOptions */ .K) {
    const values = {};
    const policy = [];
    for (const layer of layers) {
        for (const option of options) {
            const value = layer.values[option.name];
            if (value === undefined || value === '')
                continue;
            const problem = problemWith(option, value);
            if (problem !== null)
                return { kind: 'invalid', problem: `${layer.said(option.name)}: ${problem}` };
            values[option.name] = value;
            if (option.toPolicy !== undefined)
                policy.push(placed(option.toPolicy(value), option.name, layer));
        }
    }
    return { kind: 'ok', values, policy };
}
function placed(source, name, { said, ceilings }) {
    const places = { [policyKeyOf(name, source)]: { kind: 'option', name: said(name) } };
    return ceilings === undefined ? { ...source, places } : { ...source, places, ceilings };
}
function policyKeyOf(option, { limits, restart }) {
    if (limits !== undefined)
        return `limits.${option}`;
    return restart === undefined ? option : option.replace(/^max-restarts$/, 'restart.max');
}
function environmentLayer(environment, options = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .runOptions */ .K) {
    const values = {};
    for (const { name, inputOnly } of options) {
        const value = inputOnly ? undefined : environment[(0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE)(name)];
        if (value !== undefined)
            values[name] = value;
    }
    return { said: _run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE, values };
}
function problemWith(option, value) {
    switch (option.kind) {
        case 'duration':
        case 'size':
        case 'memory':
        case 'count':
        case 'dollars':
        case 'percent': {
            const parsed = _run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantities */ .OI[option.kind].parse(value);
            return parsed.kind === 'ok' ? null : parsed.message;
        }
        case 'choice':
            return option.choices?.includes(value) ? null : `"${value}" is none of ${option.choices?.join(', ')}`;
        case 'flag':
            return value === 'true' || value === 'false' ? null : `"${value}" is neither true nor false`;
        case 'text':
        case 'path':
            return null;
        default:
            return option.kind;
    }
}


/***/ }),

/***/ 9721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   OI: () => (/* binding */ quantities),
/* harmony export */   PH: () => (/* binding */ inputFlag),
/* harmony export */   Ro: () => (/* binding */ inputOnly),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   cX: () => (/* binding */ inputChoice),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   uK: () => (/* binding */ option)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57993);

const quantities = {
    duration: { placeholder: 'TIME', parse: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9 },
    size: { placeholder: 'SIZE', parse: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .DB },
    memory: { placeholder: 'SIZE', parse: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMemory */ .Pw },
    count: { placeholder: 'COUNT', parse: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq },
    dollars: { placeholder: 'DOLLARS', parse: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDollars */ .pJ },
    percent: { placeholder: 'PERCENT', parse: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePercent */ .lo },
};
function environmentName(option) {
    return `FLOWFORGE_${option.replaceAll('-', '_').toUpperCase()}`;
}
function option(name, kind, placeholder, help, fallback, entries = 'both') {
    return { name, kind, placeholder, help, fallback, entries };
}
function flag(name, help) {
    return { name, kind: 'flag', placeholder: '', help, fallback: 'off', entries: 'both' };
}
function choice(name, choices, help, fallback, toPolicy) {
    const base = { name, kind: 'choice', choices, placeholder: choices.join('|'), help, fallback, entries: 'both' };
    return toPolicy === undefined ? base : { ...base, toPolicy: (value) => toPolicy(value) };
}
function quantity(name, kind, help, toPolicy, fallback = 'no limit') {
    const { placeholder, parse } = quantities[kind];
    return {
        ...{ name, kind, placeholder, help, fallback, entries: 'both' },
        toPolicy(value) {
            const parsed = parse(value);
            return parsed.kind === 'ok' ? toPolicy(parsed.value) : {};
        },
    };
}
function input(name, kind, help, fallback) {
    return { name, kind, placeholder: '', help, fallback, entries: 'action' };
}
function inputChoice(name, choices, help, fallback) {
    return { ...choice(name, choices, help, fallback), entries: 'action' };
}
function inputFlag(name, help, fallback) {
    return input(name, 'flag', `${help}: true, false`, fallback);
}
function inputOnly(only) {
    return { ...only, inputOnly: true };
}


/***/ }),

/***/ 57993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Pw: () => (/* binding */ parseMemory),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   lo: () => (/* binding */ parsePercent),
/* harmony export */   n8: () => (/* binding */ parseShare),
/* harmony export */   nT: () => (/* binding */ formatDollars),
/* harmony export */   pJ: () => (/* binding */ parseDollars),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
const LONGEST_DURATION_MS = 24 * 24 * 3_600_000;
const durationUnits = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const sizeUnits = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4 };
function parseDuration(text) {
    const parsed = parseQuantity(text, durationUnits, 'a duration', '500ms, 30s, 10m or 2h');
    if (parsed.kind === 'ok' && parsed.value > LONGEST_DURATION_MS)
        return invalid(`"${text}" is longer than 24 days, the longest time that can be kept`);
    return parsed;
}
function parseSize(text) {
    return parseQuantity(text, sizeUnits, 'a size', '512MiB or 4GiB');
}
function parseShare(text) {
    const percent = /^(\d{1,6}(?:\.\d{1,2})?)%$/.exec(text.trim())?.[1];
    if (percent === undefined)
        return invalid(`"${brief(text)}" is not a share; write it like 90%`);
    return { kind: 'ok', value: Math.round(Number(percent) * 100) };
}
function parseMemory(text) {
    if (text.includes('%')) {
        const share = parseShare(text);
        if (share.kind === 'invalid')
            return share;
        if (share.value > 10_000)
            return invalid(`"${brief(text)}" is more than all the memory there is`);
        return { kind: 'ok', value: { kind: 'share', shareBp: share.value } };
    }
    const size = parseQuantity(text, sizeUnits, 'an amount of memory', '4GiB or 90%');
    return size.kind === 'invalid' ? size : { kind: 'ok', value: { kind: 'bytes', bytes: size.value } };
}
function parseCount(text) {
    if (!/^\d{1,9}$/.test(text.trim()))
        return invalid(`"${brief(text)}" is not a count; write it like 2048`);
    return { kind: 'ok', value: Number(text) };
}
const MICROS_PER_DOLLAR = 1_000_000;
function parseDollars(text) {
    if (!/^\d{1,6}(?:\.\d{1,6})?$/.test(text.trim()))
        return invalid(`"${brief(text)}" is not an amount of dollars; write it like 5.00`);
    return { kind: 'ok', value: Math.round(Number(text) * MICROS_PER_DOLLAR) };
}
function parsePercent(text) {
    const percent = /^(\d{1,3})%?$/.exec(text.trim())?.[1];
    if (percent !== undefined && Number(percent) <= 100)
        return { kind: 'ok', value: Number(percent) };
    return invalid(`"${brief(text)}" is not a whole number from 0 to 100`);
}
function formatDuration(ms) {
    const unit = ms === 0 ? 'ms' : (['h', 'm', 's'].find((name) => ms % durationUnits[name] === 0) ?? 'ms');
    return `${ms / durationUnits[unit]}${unit}`;
}
function formatDollars(micros) {
    return (micros / MICROS_PER_DOLLAR).toFixed(6).replace(/0{1,4}$/, '');
}
function formatSize(bytes) {
    const unit = ['TiB', 'GiB', 'MiB', 'KiB'].find((name) => bytes > 0 && bytes % sizeUnits[name] === 0) ?? 'B';
    return `${bytes / sizeUnits[unit]}${unit}`;
}
function parseQuantity(text, units, what, examples) {
    const [, amount, unitText] = /^(\d{1,15}(?:\.\d{1,6})?)\s*([A-Za-z%]*)$/.exec(text.trim()) ?? [];
    if (amount === undefined || unitText === undefined)
        return invalid(`"${brief(text)}" is not ${what}; write it like ${examples}`);
    if (unitText === '')
        return invalid(`"${brief(text)}" has no unit; write it like ${examples}`);
    const unit = Object.hasOwn(units, unitText) ? units[unitText] : undefined;
    if (unit === undefined)
        return invalid(`"${brief(text)}" has the unknown unit "${brief(unitText)}"; write it like ${examples}`);
    const value = Number(amount) * unit;
    if (!Number.isSafeInteger(value))
        return invalid(`"${brief(text)}" is not a whole number of ${Object.keys(units)[0]} in range`);
    return { kind: 'ok', value };
}
function invalid(message) {
    return { kind: 'invalid', message };
}
function brief(text) {
    return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}


/***/ }),

/***/ 431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function door(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, `${name}${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(import.meta.filename)}`);
}


/***/ }),

/***/ 96056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ isSha256Hex),
/* harmony export */   aU: () => (/* binding */ firstPrevHash),
/* harmony export */   d1: () => (/* binding */ emptyChain),
/* harmony export */   dT: () => (/* binding */ hashEvent),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   zr: () => (/* binding */ hashPrefix)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const firstPrevHash = '0'.repeat(64);
const emptyChain = { seq: 0, hash: firstPrevHash };
const hashPrefix = 'ffg.event.v1\n';
function hashEvent(prevHash, canonicalEventJson) {
    return sha256Hex(`${hashPrefix}${prevHash}\n${canonicalEventJson}`);
}
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}
function isSha256Hex(text) {
    return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
}


/***/ }),

/***/ 78239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
function errorText(error) {
    if (!(error instanceof Error))
        return oneLine(String(error));
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    return oneLine(code === '' || error.message.includes(code) ? error.message : `${error.message}, ${code}`);
}
const longestChars = 500;
function oneLine(text) {
    return text.replace(/\s+/g, ' ').slice(0, longestChars);
}


/***/ }),

/***/ 62237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   Pk: () => (/* binding */ isRunId),
/* harmony export */   WR: () => (/* binding */ newEventId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function newEventId(utcMs) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
    bytes.writeUIntBE(Math.max(0, Math.trunc(utcMs)) % 2 ** 48, 0, 6);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
function newRunId(utcMs) {
    const instant = new Date(utcMs).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
    return `${instant}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
}
function isRunId(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(text);
}


/***/ }),

/***/ 85501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ canonicalString),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* unused harmony exports CanonicalJsonError, deepestNesting */
class CanonicalJsonError extends Error {
    code = 'NOT_CANONICAL_JSON';
    name = 'CanonicalJsonError';
}
const deepestNesting = 100;
function canonicalJson(value) {
    return write(value, 0);
}
function canonicalString(text) {
    return JSON.stringify(text.toWellFormed());
}
function write(value, depth) {
    switch (typeof value) {
        case 'string':
            return canonicalString(value);
        case 'number':
            if (!Number.isFinite(value))
                throw new CanonicalJsonError(`${value} is not a JSON number`);
            return JSON.stringify(value);
        case 'boolean':
            return value ? 'true' : 'false';
        case 'object':
            if (value === null)
                return 'null';
            if (depth === deepestNesting)
                throw new CanonicalJsonError(`nested deeper than ${deepestNesting} levels`);
            return Array.isArray(value) ? writeArray(value, depth + 1) : writeObject(value, depth + 1);
        default:
            throw new CanonicalJsonError(`a ${typeof value} is not a JSON value`);
    }
}
function writeArray(items, depth) {
    let text = '[';
    for (let i = 0; i < items.length; i += 1) {
        if (i > 0)
            text += ',';
        text += write(items[i], depth);
    }
    return `${text}]`;
}
function writeObject(object, depth) {
    const members = object;
    let text = '{';
    for (const key of sortedKeys(members)) {
        const value = members[key];
        if (value === undefined)
            continue;
        if (text.length > 1)
            text += ',';
        text += `${JSON.stringify(key)}:${write(value, depth)}`;
    }
    return `${text}}`;
}
function sortedKeys(object) {
    const keys = Object.keys(object);
    let sorted = true;
    for (let i = 0; i < keys.length; i += 1) {
        const key = keys[i] ?? '';
        if (!key.isWellFormed())
            throw new CanonicalJsonError(`the key ${JSON.stringify(key)} holds half a surrogate pair`);
        if (i > 0 && key < (keys[i - 1] ?? ''))
            sorted = false;
    }
    return sorted ? keys : keys.sort();
}


/***/ }),

/***/ 59046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resultText),
/* harmony export */   y: () => (/* binding */ loadReports)
/* harmony export */ });
const loadReports = () => Promise.all(/* import() */[__webpack_require__.e(7888), __webpack_require__.e(4243)]).then(__webpack_require__.bind(__webpack_require__, 64243));
function resultText(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}


/***/ }),

/***/ 60716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ PublicKeyError),
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   jy: () => (/* binding */ readSigningKey),
/* harmony export */   yW: () => (/* binding */ signingKeyName),
/* harmony export */   yg: () => (/* binding */ keyIdOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96056);



const signingKeyName = 'FLOWFORGE_SIGNING_KEY';
function readSigningKey(given) {
    if (given === undefined || given.trim() === '')
        return { kind: 'none' };
    try {
        const pem = pemOf(given);
        const { asymmetricKeyType } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
        if (asymmetricKeyType !== 'ed25519')
            return bad(`it is a key of type ${asymmetricKeyType}`);
        return { kind: 'key', pem };
    }
    catch (error) {
        return bad(codeOf(error));
    }
}
class PublicKeyError extends Error {
    code = 'BAD_PUBLIC_KEY';
    name = 'PublicKeyError';
}
function readPublicKey(given) {
    const what = isPem(given) ? 'the public key' : `the public key ${given}`;
    const key = publicKeyIn(given, what);
    if (key.asymmetricKeyType === 'ed25519')
        return key;
    throw new PublicKeyError(`${what} is of type ${key.asymmetricKeyType}: bundles are signed with Ed25519`);
}
function keyIdOf(publicKey) {
    return (0,_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(publicKey.export({ type: 'spki', format: 'der' }));
}
function publicKeyIn(given, what) {
    try {
        const pem = pemOf(given);
        if (!pem.includes('PRIVATE KEY-----'))
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (error) {
        throw new PublicKeyError(`${what} cannot be read (${codeOf(error)}): give an Ed25519 public key in PEM or the path of one`, {
            cause: error,
        });
    }
    throw new PublicKeyError(`${what} is a private key: give the public one, openssl pkey -in private.pem -pubout -out public.pem`);
}
function pemOf(given) {
    return isPem(given) ? given : readKeyFile(given.trim());
}
function isPem(given) {
    return given.includes('-----BEGIN ');
}
const largestKeyBytes = 64 * 1024;
function readKeyFile(path) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd).isFile())
            throw new Error('it is not a regular file');
        const bytes = Buffer.alloc(largestKeyBytes);
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, bytes);
        if (!isPem(bytes.toString('latin1', 0, length)))
            throw new Error('it is not PEM');
        return bytes.toString('utf8', 0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
function bad(why) {
    const wanted = 'give an unencrypted Ed25519 private key in PEM, or the path of a file that holds one';
    return { kind: 'bad', problem: `${signingKeyName} cannot be used, so the bundle is not signed (${why}): ${wanted}` };
}
function codeOf(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    return error instanceof Error && error.message.startsWith('it is ') ? error.message : 'it cannot be read';
}


/***/ }),

/***/ 88005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ monotonicMs),
/* harmony export */   j: () => (/* binding */ hostClock)
/* harmony export */ });
const hostClock = {
    monotonicMs,
    utcMs: () => Date.now(),
    every(everyMs, tick) {
        const timer = setInterval(tick, everyMs);
        return () => clearInterval(timer);
    },
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted) {
            resolve();
            return;
        }
        const timer = setTimeout(wake, ms);
        signal?.addEventListener('abort', wake, { once: true });
        function wake() {
            clearTimeout(timer);
            signal?.removeEventListener('abort', wake);
            resolve();
        }
    }),
};
function monotonicMs() {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1_000 + nanoseconds / 1e6;
}


/***/ }),

/***/ 43558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ MARK_NAME),
/* harmony export */   LR: () => (/* binding */ carriesMark),
/* harmony export */   Q0: () => (/* binding */ markedEnvironment)
/* harmony export */ });
/* harmony import */ var _read_proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91644);

const MARK_NAME = 'FLOWFORGE_GUARD_ID';
function markedEnvironment(env, guardId) {
    return { ...env, [MARK_NAME]: guardId };
}
function carriesMark(pid, guardId) {
    const environment = (0,_read_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .readProc */ .l)(`/proc/${pid}/environ`);
    return environment === '' ? 'unknown' : `\0${environment}`.includes(`\0${MARK_NAME}=${guardId}\0`);
}


/***/ }),

/***/ 15135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SM: () => (/* binding */ isSameProcess),
/* harmony export */   Vc: () => (/* binding */ selfAndAbove),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   _F: () => (/* binding */ readProcesses),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   s6: () => (/* binding */ procIsOurs)
/* harmony export */ });
/* unused harmony export parseStat */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function procIsOurs() {
    try {
        return Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self')) === process.pid;
    }
    catch {
        return false;
    }
}
function readProcesses() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
        .filter((name) => /^[0-9]+$/.test(name))
        .flatMap((pid) => readProcess(Number(pid)) ?? []);
}
function readProcess(pid) {
    try {
        return parseStat(statLine(pid));
    }
    catch {
        return null;
    }
}
const statRoom = Buffer.allocUnsafeSlow(4096);
function statLine(pid) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`/proc/${pid}/stat`, 'r');
    try {
        return statRoom.toString('latin1', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, statRoom));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function isSameProcess(known, now) {
    if (now === null || now.pid !== known.pid || now.startTime !== known.startTime)
        return false;
    return now.ppid === known.ppid || now.pgid === known.pgid || now.sid === known.sid;
}
function selfAndAbove(read = readProcess) {
    const found = new Map();
    for (let each = read(process.pid); each !== null && !found.has(each.pid); each = read(each.ppid))
        found.set(each.pid, each);
    return [...found.values()];
}
function groupsOf({ pgid, sid }) {
    return [pgid, sid].filter((number) => number > 1);
}
function isDead(entry) {
    return entry.state === 'X' || (entry.state === 'Z' && entry.threads <= 1);
}
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;
function parseStat(text) {
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    const at = (index) => Number(fields[index - 3] ?? 0);
    return {
        pid: Number.parseInt(text, 10),
        state: fields[0] ?? '?',
        ppid: at(4),
        pgid: at(5),
        sid: at(6),
        threads: at(20),
        startTime: at(22),
        cpuMs: ((at(14) + at(15) + at(16) + at(17)) * 1000) / TICKS_PER_SECOND,
        memoryBytes: at(24) * PAGE_BYTES,
    };
}


/***/ }),

/***/ 91644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readProc)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function readProc(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 56219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ killRootGroup),
/* harmony export */   s: () => (/* binding */ sweepingEnd)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88005);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15135);
/* harmony import */ var _tree_ending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22983);



const EMPTY_LOOKS = 2;
const ASK_TIMEOUT_MS = 500;
const ASK_LOOKS_MIN = 3;
const DENIED_TIMEOUT_MS = 2_000;
const PAUSE_MS = 20;
const PAUSE_MAX_MS = 250;
const KILL_PAUSE_MS = 5;
const PAUSE_PER_LOOK = 3;
function sweepingEnd(tracker, { beforeKill = () => { }, certain }) {
    const empty = Promise.withResolvers();
    const seen = new Set();
    let phase = 'idle';
    return {
        empty: empty.promise,
        ask() {
            if (phase !== 'idle')
                return;
            phase = 'asking';
            void askAll();
        },
        force() {
            if (phase === 'forcing' || phase === 'over')
                return;
            phase = 'forcing';
            void killAll();
        },
        stop() {
            phase = 'over';
        },
    };
    async function askAll() {
        const heard = new Set();
        const askUntilMs = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicMs */ .d)() + ASK_TIMEOUT_MS;
        for (let looks = 1, emptyLooks = 0; phase === 'asking'; looks += 1) {
            const lookedAtMs = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicMs */ .d)();
            const members = look();
            emptyLooks = members.length === 0 ? emptyLooks + 1 : 0;
            if (emptyLooks >= EMPTY_LOOKS)
                return settle([]);
            const asksOn = looks <= ASK_LOOKS_MIN || lookedAtMs < askUntilMs;
            for (const member of asksOn ? members.filter((each) => !heard.has(identityOf(each))) : []) {
                heard.add(identityOf(member));
                if (signal(member, 'SIGTERM') === 'sent')
                    signal(member, 'SIGCONT');
            }
            await (0,_tree_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(Math.min(PAUSE_MAX_MS, Math.max(PAUSE_MS, PAUSE_PER_LOOK * ((0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicMs */ .d)() - lookedAtMs))));
        }
    }
    async function killAll() {
        const startedAtMs = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicMs */ .d)();
        let deniedSinceMs = Number.POSITIVE_INFINITY;
        for (let emptyLooks = 0; phase === 'forcing';) {
            const members = look();
            const nowMs = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicMs */ .d)();
            emptyLooks = members.length === 0 ? emptyLooks + 1 : 0;
            if (emptyLooks >= EMPTY_LOOKS)
                return settle([]);
            if (nowMs - startedAtMs > _tree_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .KILL_TIMEOUT_MS */ .id || nowMs - deniedSinceMs > DENIED_TIMEOUT_MS)
                return settle(members);
            beforeKill();
            killGroups(members);
            const answers = members.map((each) => signal(each, 'SIGKILL'));
            const onlyDenied = answers.includes('denied') && !answers.includes('sent');
            deniedSinceMs = onlyDenied ? Math.min(deniedSinceMs, nowMs) : Number.POSITIVE_INFINITY;
            await (0,_tree_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(KILL_PAUSE_MS);
        }
    }
    function look() {
        const members = tracker.look('thorough');
        for (const each of members)
            seen.add(identityOf(each));
        return members;
    }
    function settle(left) {
        phase = 'over';
        const leftPids = left.slice(0, _tree_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_NAMED */ .SE).map(({ pid }) => pid);
        empty.resolve({ reaped: seen.size - left.length, left: left.length, leftPids, certain });
    }
}
function killRootGroup({ pid, startTime }) {
    const now = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(pid);
    if (pid > 1 && startTime > 0 && (now === null || now.startTime === startTime))
        send(-pid, 'SIGKILL');
}
function identityOf({ pid, startTime }) {
    return `${pid}/${startTime}`;
}
function killGroups(members) {
    const groups = new Map(members.map((each) => [each.pgid, each]));
    for (const group of (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .selfAndAbove */ .Vc)().flatMap(_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1))
        groups.delete(group);
    for (const [pgid, member] of groups) {
        const now = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(member.pid);
        if (pgid > 1 && (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameProcess */ .SM)(member, now) && now?.pgid === pgid)
            send(-pgid, 'SIGKILL');
    }
}
function signal(member, name) {
    if (!(0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameProcess */ .SM)(member, (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(member.pid)))
        return 'gone';
    return send(member.pid, name);
}
function send(pid, name) {
    try {
        process.kill(pid, name);
        return 'sent';
    }
    catch (error) {
        return error.code === 'EPERM' ? 'denied' : 'gone';
    }
}


/***/ }),

/***/ 22983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ MOST_NAMED),
/* harmony export */   id: () => (/* binding */ KILL_TIMEOUT_MS),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
const MOST_NAMED = 16;
const KILL_TIMEOUT_MS = 10_000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));


/***/ }),

/***/ 51606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createTreeTracker)
/* harmony export */ });
/* harmony import */ var _guard_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43558);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15135);


const hostView = { list: _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcesses */ ._F, read: _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv, carriesMark: _guard_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .carriesMark */ .LR };
function createTreeTracker({ root, guardId, adopters, alsoMembers }, view = hostView) {
    let remembered = null;
    const strangers = new Map();
    let rootGroupIsOurs = true;
    return { look };
    function look(care) {
        const all = view.list();
        const above = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .selfAndAbove */ .Vc)(view.read);
        const refused = new Set([...above.map(({ pid }) => pid), ...adopters.map(({ pid }) => pid)]);
        const candidates = all.filter(({ pid }) => pid > 1 && !refused.has(pid));
        const members = grow(candidates, seeds(candidates, all, care), presentAdopters(all), new Set(above.flatMap(_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)));
        remembered = new Map(members.map((each) => [each.pid, each]));
        rootGroupIsOurs &&= members.some(isInRootGroup);
        return members.filter((each) => !(0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU)(each));
    }
    function isInRootGroup({ pgid, sid }) {
        return pgid === root.pid || sid === root.pid;
    }
    function seeds(candidates, all, care) {
        const others = new Set(alsoMembers?.() ?? []);
        const groupIsOurs = rootGroupIsOurs && !all.some(({ pid, startTime }) => pid === root.pid && startTime !== root.startTime);
        return candidates.filter((each) => isRemembered(each) ||
            others.has(each.pid) ||
            (groupIsOurs && isInRootGroup(each) && each.startTime >= root.startTime) ||
            (care === 'thorough' && isMarked(each)));
    }
    function isRemembered(each) {
        if (remembered === null)
            return each.pid === root.pid && each.startTime === root.startTime;
        const known = remembered.get(each.pid);
        return known !== undefined && (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameProcess */ .SM)(known, each);
    }
    function isMarked({ pid, startTime }) {
        if (strangers.get(pid) === startTime)
            return false;
        const carries = view.carriesMark(pid, guardId);
        if (carries === false)
            strangers.set(pid, startTime);
        return carries === true && view.read(pid)?.startTime === startTime;
    }
    function presentAdopters(all) {
        return all.filter(({ pid, startTime }) => adopters.some((each) => each.pid === pid && each.startTime === startTime));
    }
    function grow(candidates, first, parentsOnly, groupsAbove) {
        const members = new Map(first.map((each) => [each.pid, each]));
        const parents = new Map([...parentsOnly, ...first].map((each) => [each.pid, each]));
        const groups = new Map(first.flatMap((each) => (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(each).map((group) => [group, each])));
        for (let grown = true; grown;) {
            grown = false;
            for (const each of candidates) {
                if (members.has(each.pid) || !belongs(each))
                    continue;
                members.set(each.pid, each);
                parents.set(each.pid, each);
                for (const group of (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(each))
                    groups.set(group, each);
                grown = true;
            }
        }
        return [...members.values()];
        function belongs(each) {
            const parent = parents.get(each.ppid);
            if (parent !== undefined && isStill(each) && isStill(parent))
                return true;
            return (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(each).some((group) => {
                const fellow = groups.get(group);
                return fellow !== undefined && !groupsAbove.has(group) && isStill(each) && isStill(fellow);
            });
        }
    }
    function isStill(entry) {
        const now = view.read(entry.pid);
        return now?.startTime === entry.startTime && now.ppid === entry.ppid && now.pgid === entry.pgid && now.sid === entry.sid;
    }
}


/***/ }),

/***/ 38282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ awsRules)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67807);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55283);


const SESSION_TOKEN_LEAST_CHARS = 90;
const SESSION_TOKEN_MAX_CHARS = 4096;
const tokenEnd = (0,_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .createRunEnd */ .jM)(`${_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .base64 */ .K3}%`);
const BESIDE_MAX_BYTES = 200;
const keyId = /A(?:KIA|SIA|GPA|IDA|ROA|IPA|NPA|NVA|BIA|CCA)[A-Z0-9]{16}/y;
const secretBeside = /(?<![A-Za-z0-9/+=])(?=[^\s"']{0,39}[A-Z])(?=[^\s"']{0,39}[a-z])(?=[^\s"']{0,39}[0-9])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/;
const keyIdBegins = ['AKIA', 'ASIA', 'AGPA', 'AIDA', 'AROA', 'AIPA', 'ANPA', 'ANVA', 'ABIA', 'ACCA'];
const awsRules = [
    { name: 'aws-key', begins: keyIdBegins, find: findKey },
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .patternRule */ .T)('aws-secret', [
        ...['secret_access_key', 'SECRET_ACCESS_KEY', 'Secret_Access_Key'].map((text) => ({ text, at: 11 })),
        ...['SecretAccessKey', 'SECRETACCESSKEY'].map((text) => ({ text, at: 10 })),
        { text: 'secretaccesskey', at: 5 },
    ], /secret_?access_?key["'\\]{0,3}\s{0,3}(?::|=>|=|,|)\s{0,3}["'\\]{0,3}(?<secret>[A-Za-z0-9/+=]{40,128})/i),
    { name: 'aws-session-token', begins: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz'], find: findSessionToken },
];
function findSessionToken(text, at) {
    const end = tokenEnd(text, at, SESSION_TOKEN_MAX_CHARS);
    return end - at < SESSION_TOKEN_LEAST_CHARS ? _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6 : [{ start: at, end }];
}
function findKey(text, at) {
    keyId.lastIndex = at;
    if (!keyId.test(text))
        return _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
    const id = { start: at, end: keyId.lastIndex };
    if (/[A-Za-z0-9/+=]/.test(text[id.end] ?? ''))
        return [id];
    const found = secretBeside.exec(text.slice(id.end, id.end + BESIDE_MAX_BYTES));
    if (found === null)
        return [id];
    const start = id.end + found.index;
    return [id, { start, end: start + found[0].length }];
}


/***/ }),

/***/ 9772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labelOf),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
function labelOf(rule) {
    return `[REDACTED:${rule}]`;
}
function inOrder(a, b) {
    return a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}


/***/ }),

/***/ 23780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createRuleSearch)
});

// EXTERNAL MODULE: ./lib/redaction/word-table.js
var word_table = __webpack_require__(40548);
;// CONCATENATED MODULE: ./lib/redaction/prefix-search.js

const WINDOW_BYTES = 4;
const BLOCKS = 1 << 16;
function createPrefixSearch(prefixes) {
    const skips = new Uint8Array(BLOCKS).fill(WINDOW_BYTES - 1);
    const windows = (0,word_table/* createWordTable */.R)(prefixes.length);
    const reach = prefixes.reduce((most, { offset }) => Math.max(most, offset), 0) + WINDOW_BYTES;
    for (const prefix of prefixes) {
        const window = Buffer.from(prefix.window, 'latin1');
        if (window.length !== WINDOW_BYTES)
            throw new RangeError(`the window "${prefix.window}" is not four bytes`);
        for (let at = 1; at < WINDOW_BYTES; at += 1) {
            const block = blockAt(window, at);
            skips[block] = Math.min(skips[block], WINDOW_BYTES - 1 - at);
        }
        windows.add((0,word_table/* wordAt */.E)(window, WINDOW_BYTES - 1), prefix);
    }
    return { search };
    function search(bytes, from, to, found) {
        const table = skips;
        const end = Math.min(bytes.length, to + reach) | 0;
        let a = from + WINDOW_BYTES - 1;
        const middle = Math.max(a, (a + end) >>> 1) | 0;
        let b = middle;
        while (a < middle && b < end) {
            const skipA = table[blockAt(bytes, a)];
            const skipB = table[blockAt(bytes, b)];
            if (skipA !== 0)
                a += skipA;
            else
                check(bytes, a++, from, to, found);
            if (skipB !== 0)
                b += skipB;
            else
                check(bytes, b++, from, to, found);
        }
        scan(bytes, a, middle, from, to, found);
        scan(bytes, b, end, from, to, found);
    }
    function scan(bytes, at, end, from, to, found) {
        for (let place = at; place < end;) {
            const skip = skips[blockAt(bytes, place)];
            if (skip === 0)
                check(bytes, place, from, to, found);
            place += skip || 1;
        }
    }
    function check(bytes, windowEnd, from, to, found) {
        const word = (0,word_table/* wordAt */.E)(bytes, windowEnd);
        for (let index = windows.first(word); index !== -1; index = windows.next(index)) {
            const { offset, rule } = windows.entry(index);
            const start = windowEnd - WINDOW_BYTES + 1 - offset;
            if (start >= from && start < to)
                found(rule, start);
        }
    }
}
function blockAt(bytes, at) {
    return (bytes[at - 1] << 8) | bytes[at];
}

;// CONCATENATED MODULE: ./lib/redaction/rule-search.js

function createRuleSearch(rules) {
    const prefixes = createPrefixSearch(rules.flatMap(prefixesOf));
    return {
        search(bytes, from, to, found) {
            const begun = [];
            prefixes.search(bytes, from, to, (index, at) => {
                const rule = rules[index];
                if (rule.may?.(bytes, at) !== false)
                    begun.push({ rule, at });
            });
            if (begun.length === 0)
                return;
            const text = bytes.toString('latin1');
            for (const { rule, at } of begun.sort((a, b) => a.at - b.at)) {
                for (const { start, end } of rule.find(text, at))
                    found(start, end, rule);
            }
        },
    };
}
function prefixesOf(rule, index) {
    return rule.begins.map((begin) => {
        const { text, at } = typeof begin === 'string' ? { text: begin, at: rarestWindow(begin) } : begin;
        return { window: text.slice(at, at + WINDOW_BYTES), offset: at, rule: index };
    });
}
function rarestWindow(text) {
    return Math.max(0, text.search(/.{3}[-_.]/));
}


/***/ }),

/***/ 67807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ RULE_REACH_BYTES),
/* harmony export */   T: () => (/* binding */ patternRule),
/* harmony export */   aq: () => (/* binding */ RULE_LOOK_BEHIND_BYTES),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
const RULE_REACH_BYTES = 20 * 1024;
const RULE_LOOK_BEHIND_BYTES = 4;
const nothing = [];
function patternRule(name, begins, pattern) {
    const probe = new RegExp(pattern.source, `${pattern.flags}y`);
    const exact = new RegExp(pattern.source, `${pattern.flags}dy`);
    return {
        name,
        begins,
        find(text, at) {
            probe.lastIndex = at;
            if (!probe.test(text))
                return nothing;
            exact.lastIndex = at;
            const [start, end] = exact.exec(text)?.indices?.groups?.['secret'] ?? [at, probe.lastIndex];
            return [{ start, end }];
        },
    };
}


/***/ }),

/***/ 55283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   jM: () => (/* binding */ createRunEnd),
/* harmony export */   r0: () => (/* binding */ base64url)
/* harmony export */ });
function createRunEnd(characters) {
    const isMember = new Uint8Array(256);
    for (const char of characters)
        isMember[char.charCodeAt(0)] = 1;
    let last = { text: '', from: 0, end: 0 };
    return (text, at, max) => {
        if (text !== last.text || at < last.from || at > last.end)
            last = { text, from: at, end: at };
        const limit = Math.min(text.length, at + max);
        while (last.end < limit && isMember[text.charCodeAt(last.end)] === 1)
            last.end += 1;
        return Math.min(last.end, limit);
    };
}
const letters = 'abcdefghijklmnopqrstuvwxyz';
const alphanumeric = `${letters}${letters.toUpperCase()}0123456789`;
const base64 = `${alphanumeric}+/=`;
const base64url = `${alphanumeric}-_`;


/***/ }),

/***/ 40270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tokenRules)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67807);

const tokenRules = [
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('github-token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', { text: 'github_pat_', at: 7 }], /ghs_\d{1,20}_eyJ[\w-]{1,200}\.[\w-]{1,8000}\.[\w-]{1,1000}|gh[pousr]_\w{36,255}|github_pat_\w{22,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('gitlab-token', ['glpat-', 'gldt-', 'glrt-', 'glptt-', 'glft-', 'glsoat-', 'glimt-', 'glagent-', 'glcbt-', 'gloas-', 'glffct-', 'glwt-'], /gl[a-z]{2,5}-[\w-]{20,200}(?:\.[\w-]{1,60}){0,3}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('slack-token', ['xoxa-', 'xoxb-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'], /x(?:ox[abeoprs]|app)-[\w-]{10,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('slack-webhook', [{ text: 'hooks.slack.com/', at: 9 }], /hooks\.slack\.com\/(?<secret>[a-z]{5,12}\/[\w/-]{20,200})/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('npm-token', ['npm_'], /npm_\w{36,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('npm-auth', [{ text: '_authToken', at: 2 }], /_authToken\s{0,2}=\s{0,2}["']?(?<secret>[^\s"'$[]{4,255})/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('pypi-token', [{ text: 'pypi-AgE', at: 4 }], /pypi-AgE[\w-]{50,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('stripe-key', ['sk_live', 'sk_test', 'rk_live', 'rk_test', 'whsec_'], /(?:[rs]k_(?:live|test)|whsec)_[A-Za-z0-9+/]{16,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('google-key', ['AIza', 'ya29.', 'GOCSPX-'], /AIza[\w-]{35}|ya29\.(?:\d\.)?[\w-]{20,1000}|GOCSPX-[\w-]{20,60}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('openai-key', ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-None-', 'sk-or-v1-', { text: `sk-${'.'.repeat(20)}T3BlbkFJ`, at: 23 }], /sk-(?:proj|svcacct|admin|None|or-v1)-[\w-]{20,255}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('anthropic-key', ['sk-ant-'], /sk-ant-[\w-]{20,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('shopify-token', ['shpat_', 'shpca_', 'shppa_', 'shpss_'], /shp(?:at|ca|pa|ss)_[A-Za-z0-9]{32,64}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('vault-token', ['hvs.', 'hvb.', 'hvr.'], /hv[bsr]\.[\w-]{24,300}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('docker-token', ['dckr_pat_', 'dckr_oat_'], /dckr_[op]at_[\w-]{20,60}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('databricks-token', ['dapi'], /dapi[A-Fa-f0-9]{32}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('cloudflare-token', ['cfk_', 'cfut_', 'cfat_'], /cf(?:k|ut|at)_[A-Za-z0-9]{40}[0-9a-f]{8}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('tailscale-key', ['tskey-'], /tskey-[a-z]{2,20}-\w{8,40}-\w{16,60}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('grafana-token', ['glc_', 'glsa_'], /glc_[A-Za-z0-9+/]{32,400}={0,2}|glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('vercel-token', ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], /vc[piark]_[A-Za-z0-9]{20,60}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('figma-token', ['figd_'], /figd_[\w-]{40,200}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('notion-token', ['ntn_'], /ntn_\d{11}[A-Za-z0-9]{35}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('linear-key', ['lin_api_'], /lin_api_\w{32,128}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('groq-key', ['gsk_'], /gsk_[A-Za-z0-9]{52}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('1password-token', ['ops_ey'], /ops_ey[A-Za-z0-9+/=]{100,1280}/),
];


/***/ }),

/***/ 90640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ urlPassword),
/* harmony export */   L: () => (/* binding */ urlToken)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67807);

const SPACE = 0x20;
const SLASH = 0x2f;
const AT_SIGN = 0x40;
const USER_INFO_MAX_BYTES = 128 + 1 + 256;
const schemeEnds = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+'];
const urlPassword = {
    ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('url-password', schemeEnds.map((last) => `${last}://`), /[\w+]:\/\/[^\s/?#"'<>`\\:@[]{0,128}:(?!\$[\w{(]|\*{2,}@)(?<secret>[^\s/?#"'<>`\\]{1,256})@(?!sha\d)(?=[\w[%$-])/),
    may: hasUser,
};
const urlToken = {
    ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('url-token', urlPassword.begins, /[\w+]:\/\/(?:(?=[^\s/@[]{8,255}:(?:x-oauth-basic)?@)|(?=[\w-]{0,64}\d)(?=[\w-]{20,255}@))(?<secret>[^\s/?#"'<>`\\:@[]{8,255})/),
    may: hasUser,
};
function hasUser(bytes, at) {
    const from = at + 'x://'.length;
    for (let place = from; place <= from + USER_INFO_MAX_BYTES; place += 1) {
        const byte = bytes[place];
        if (byte === AT_SIGN)
            return true;
        if (byte === undefined || byte === SLASH || byte <= SPACE)
            return false;
    }
    return false;
}


/***/ }),

/***/ 40548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wordAt),
/* harmony export */   R: () => (/* binding */ createWordTable)
/* harmony export */ });
const SLOT_BITS = 14;
function createWordTable(capacity) {
    const slots = new Int32Array(1 << SLOT_BITS).fill(-1);
    const words = new Int32Array(capacity);
    const nexts = new Int32Array(capacity);
    const entries = [];
    return {
        add(word, entry) {
            const slot = slotOf(word);
            words[entries.length] = word;
            nexts[entries.length] = slots[slot];
            slots[slot] = entries.length;
            entries.push(entry);
        },
        first: (word) => find(slots[slotOf(word)], word),
        next: (index) => find(nexts[index], words[index]),
        entry: (index) => entries[index],
    };
    function find(index, word) {
        let at = index;
        while (at !== -1 && words[at] !== word)
            at = nexts[at];
        return at;
    }
}
function wordAt(bytes, at) {
    const early = (bytes[at - 3] << 24) | (bytes[at - 2] << 16);
    return early | (bytes[at - 1] << 8) | bytes[at];
}
function slotOf(word) {
    return Math.imul(word, 0x9e3779b1) >>> (32 - SLOT_BITS);
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ verdictLines)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73547);
/* harmony import */ var _diagnosis_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87735);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(439);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5916);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40012);
/* harmony import */ var _peaks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15170);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14409);
/* harmony import */ var _shadow_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55544);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49948);









const codeOfFirstSignal = 128;
const cancelSignals = { 1: 'SIGHUP', 2: 'SIGINT', 15: 'SIGTERM' };
function verdictLines(result, bundlePath, observations = [], culprit = null) {
    const evidence = bundlePath === null ? 'no evidence could be written' : `evidence: ${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(bundlePath, longestPathChars)}`;
    const name = `"${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(result.name, _terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .longestNameChars */ .zC)}"`;
    const after = (0,_durations_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a3)(result.duration_ms);
    switch (result.verdict) {
        case 'killed':
            return [
                `killed ${name} after ${after}: ${because(result, observations, culprit)}`,
                ...whatToChange(result, observations),
                ...(result.tokens === null ? [] : [`its agent told of ${usedByAgent(result)}`]),
                evidence,
            ];
        case 'cancelled': {
            const signal = cancelSignals[result.exit_code - codeOfFirstSignal];
            const ended = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(result.processes_killed, 'process', 'processes');
            return [`cancelled ${name} after ${after}${signal === undefined ? '' : ` by ${signal}`}, ended ${ended}`, evidence];
        }
        case 'error': {
            const reason = (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(result.reason) || `the record of ${name} stops after ${after}, before its end`;
            return [`error: ${reason.replace(/\.$/, '')}; exit code ${result.exit_code}`, evidence];
        }
        case 'passed':
        case 'failed': {
            const figures = [...(result.tokens === null ? [] : [usedByAgent(result)]), (0,_peaks_js__WEBPACK_IMPORTED_MODULE_8__/* .peaksPhrase */ .k)(result)].join('; ');
            const end = `${name} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .endedByItself */ .jj)({ result })} after ${after}`;
            if (result.rules.length === 0)
                return [`${end}; ${figures}; ${evidence}`];
            return [
                `${what(result, name)}: ${because(result, observations, culprit)}`,
                ...whatToChange(result, observations).slice(0, 1),
                `${end}; ${figures}`,
                evidence,
            ];
        }
    }
}
const longestPathChars = 1000;
function usedByAgent({ tokens, cost }) {
    const known = cost === null ? 'cost not known' : `known cost ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCost */ .BD)(Math.round(cost * MICROS_PER_DOLLAR))}`;
    return `${tokens === 0 ? 'no tokens' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(tokens ?? 0, 'token')}, ${known}`;
}
const MICROS_PER_DOLLAR = 1_000_000;
function what({ would, mode, attempts, agent_result }, name) {
    if (agent_result !== undefined)
        return `ended ${name} after its result, which is kept`;
    if (would === undefined && attempts > 1)
        return `ended ${name} and started it again, ${attempts} attempts in all`;
    return would === undefined ? 'alert only' : `${_shadow_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wouldHaveWords */ .T[would]} ${name} (${(0,_shadow_words_js__WEBPACK_IMPORTED_MODULE_4__/* .notDoneWords */ .p)(mode)})`;
}
function because(result, observations, culprit) {
    const isOfAgent = result.rules.some((rule) => rule === 'agent-loop' || rule === 'budget');
    const who = culprit === null || isOfAgent ? '' : `${(0,_diagnosis_named_js__WEBPACK_IMPORTED_MODULE_1__/* .culpritWords */ .j)(culprit)}; `;
    const observed = (0,_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observedPhrase */ .K)(observations);
    const rules = result.rules.join(' + ') || 'no rule on record';
    const reason = `${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(result.reason)}${observed && ` (observed ${observed})`}`;
    return `${rules}: ${who}${reason}; confidence ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatConfidence */ .Me)(result.confidence)}`;
}
function whatToChange(result, observations) {
    const rule = result.rules[0];
    return [
        ...(result.counterfactual === '' ? [] : [(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(result.counterfactual)]),
        ...(rule === undefined ? [] : [`if it was healthy: ${(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceAfterKill */ ._o)(rule, observations).option.replaceAll('`', '')}`]),
    ];
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 87296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ teardownTimes),
/* harmony export */   o: () => (/* binding */ teardownSteps)
/* harmony export */ });
const CANCEL_GRACE_MAX_MS = 4_500;
const ORPHAN_GRACE_MAX_MS = 500;
const KILL_MS = 11_000;
const DRAIN_MS = 2_000;
function teardownSteps({ graceMs, killMs }) {
    return [
        { kind: 'signal', signal: 'SIGTERM' },
        { kind: 'wait', forMs: graceMs },
        { kind: 'signal', signal: 'SIGKILL' },
        { kind: 'wait', forMs: killMs },
    ];
}
function teardownTimes(cause, graceMs) {
    switch (cause) {
        case 'rule':
            return { graceMs, killMs: KILL_MS, drainMs: DRAIN_MS };
        case 'cancel':
            return { graceMs: Math.min(graceMs, CANCEL_GRACE_MAX_MS), killMs: 1_000, drainMs: 250 };
        case 'orphans':
            return { graceMs: Math.min(graceMs, ORPHAN_GRACE_MAX_MS), killMs: KILL_MS, drainMs: DRAIN_MS };
        default:
            return cause;
    }
}


/***/ }),

/***/ 77413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commandEnvironment)
/* harmony export */ });
const ACTION_ONLY = [
    /^ACTIONS_RUNTIME_/,
    /^ACTIONS_RESULTS_URL$/,
    /^ACTIONS_CACHE_URL$/,
    /^ACTIONS_CACHE_SERVICE_V2$/,
    /^INPUT_/,
    /^STATE_/,
];
const ACTION_OWN = [/^GITHUB_STATE$/];
const GUARD_SECRET = /^FLOWFORGE_(?:.*(KEY|TOKEN|SECRET|PASS|CRED)|REDACT$)/;
function commandEnvironment(env, entry) {
    const hidden = entry === 'action' ? [...ACTION_ONLY, ...ACTION_OWN, GUARD_SECRET] : [GUARD_SECRET];
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !hidden.some((pattern) => pattern.test(name)))
            kept[name] = value;
    }
    return kept;
}


/***/ }),

/***/ 31854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ scriptExtension),
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
const TEMPLATES = {
    bash: 'bash --noprofile --norc -eo pipefail {0}',
    sh: 'sh -e {0}',
    python: 'python {0}',
    pwsh: `pwsh -command ". '{0}'"`,
    powershell: `powershell -command ". '{0}'"`,
    cmd: 'cmd /D /E:ON /V:OFF /S /C "CALL {0}"',
};
const DEFAULT_TEMPLATE = process.platform === 'win32' ? TEMPLATES.pwsh : 'bash -e {0}';
function shellCommand(shell, script) {
    const template = shell === '' ? DEFAULT_TEMPLATE : (TEMPLATES[shell] ?? shell);
    if (template === undefined || !template.includes('{0}')) {
        return {
            kind: 'invalid',
            problem: `shell "${shell}" is none of ${Object.keys(TEMPLATES).join(', ')} and has no {0} for the script`,
        };
    }
    const [file, ...args] = words(template).map((word) => word.replaceAll('{0}', script));
    return file === undefined ? { kind: 'invalid', problem: 'the shell is empty' } : { kind: 'ok', argv: [file, ...args] };
}
function scriptExtension(shell) {
    const name = shell === '' && process.platform === 'win32' ? 'pwsh' : shell.split(' ')[0];
    switch (name) {
        case 'pwsh':
        case 'powershell':
            return '.ps1';
        case 'cmd':
            return '.cmd';
        case 'python':
            return '.py';
        default:
            return '.sh';
    }
}
function words(template) {
    return (template.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).map((word) => word.replaceAll('"', ''));
}


/***/ }),

/***/ 92179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ agentLookedFor),
/* harmony export */   q: () => (/* binding */ agentLimits)
/* harmony export */ });
const agentLimits = ['maxTokens', 'maxCostMicros', 'maxTurns', 'maxToolCalls'];
function agentLookedFor({ agent, profile, limits, rules }) {
    if (agent !== 'auto' || profile === 'agent' || agentLimits.some((limit) => limits[limit] !== null))
        return agent;
    return rules['agent-loop'].action === 'kill' || rules['hang-after-result'].action === 'end' ? 'auto' : 'none';
}


/***/ }),

/***/ 35484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ MOST_GRACE_MS),
/* harmony export */   gZ: () => (/* binding */ holdLimits),
/* harmony export */   j$: () => (/* binding */ underCeilings)
/* harmony export */ });
/* harmony import */ var _default_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24870);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64789);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57993);



const limitKeys = [
    ['wallTimeMs', 'limits.wall-time', 'wall-time'],
    ['noOutputMs', 'limits.no-output-timeout', 'no-output'],
    ['hangMs', 'limits.hang-timeout', 'hang'],
    ['maxMemory', 'limits.max-memory', 'memory'],
    ['maxProcesses', 'limits.max-processes', 'fork-storm'],
    ['maxOutputBytes', 'limits.max-output', 'output-flood'],
    ['maxTokens', 'limits.max-tokens', 'budget'],
    ['maxCostMicros', 'limits.max-cost', 'budget'],
    ['maxTurns', 'limits.max-turns', 'budget'],
    ['maxToolCalls', 'limits.max-tool-calls', 'budget'],
];
const boundRules = [
    ['wallTimeMs', 'limits.wall-time', 'wall-time'],
    ['noOutputMs', 'limits.no-output-timeout', 'no-output'],
    ['maxTokens', 'limits.max-tokens', 'budget'],
    ['maxCostMicros', 'limits.max-cost', 'budget'],
    ['maxTurns', 'limits.max-turns', 'budget'],
    ['maxToolCalls', 'limits.max-tool-calls', 'budget'],
];
function underCeilings(limits, places, below, rules) {
    const lowered = limitKeys.filter(([name, key]) => fromFile(below.places[key]) && isLower(below.policy.limits[name], limits[name]));
    const names = new Set(lowered.map(([name]) => name));
    const keys = new Set(lowered.map(([, key]) => key));
    const restored = boundRules.filter(([name, , rule]) => typeof limits[name] === 'number' &&
        fromFile(below.places[`rules.${rule}.action`]) &&
        below.policy.rules[rule].action !== rules[rule].action);
    return {
        limits: Object.fromEntries(Object.entries(limits).filter(([name]) => !names.has(name))),
        rules: Object.fromEntries(restored.map(([, , rule]) => [rule, { action: rules[rule].action }])),
        places: Object.fromEntries([
            ...Object.entries(places).filter(([key]) => !keys.has(key)),
            ...restored.flatMap(([, key, rule]) => placesOf(`rules.${rule}.action`, places[key])),
        ]),
        notes: [...notComparable(limits, places, below), ...restored.map(([, key, rule]) => ruleStands(rule, places[key], below))],
    };
}
const waiving = new Set(['mode', 'profile', 'on-runaway']);
const MOST_GRACE_MS = 60_000;
function holdLimits(limits, { policy, places }) {
    const set = limitKeys.filter(([name]) => (limits[name] ?? null) !== null);
    if (set.length === 0)
        return { held: [], graceMs: policy.graceMs, agent: policy.agent, notes: [] };
    const { restart } = policy;
    const restarts = policy.onRunaway === 'restart' && !fromFile(places['on-runaway']);
    const usual = _default_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .profiles */ .x.standard.restart;
    const said = [
        { key: 'mode', value: policy.mode, weakens: policy.mode !== 'enforce' },
        { key: 'profile', value: policy.profile, weakens: policy.profile === 'watchdog' },
        { key: 'on-runaway', value: policy.onRunaway, weakens: policy.onRunaway !== 'kill' },
        { key: 'restart.max', value: restart.max, weakens: restarts && restart.max > usual.max },
        { key: 'restart.window', value: (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(restart.windowMs), weakens: restarts && restart.windowMs < usual.windowMs },
    ].filter(({ weakens }) => weakens);
    const waived = said.some(({ key, value }) => waiving.has(key) && value !== 'restart' && places[key]?.kind === 'option');
    const weakening = waived ? [] : said.filter(({ key }) => fromFile(places[key]));
    const tooLong = fromFile(places['grace']) && policy.graceMs > MOST_GRACE_MS;
    const misled = set.some(([, , rule]) => rule === 'budget') && policy.agent !== 'auto' && fromFile(places['agent']);
    return {
        held: weakening.length === 0 ? [] : set.map(([, , rule]) => rule),
        graceMs: tooLong ? MOST_GRACE_MS : policy.graceMs,
        agent: misled ? 'auto' : policy.agent,
        notes: [
            ...weakening.map(({ key, value }) => `limits that are inputs hold: "${key}: ${value}" in ${placeOf(places[key])} does not take them away`),
            ...(misled
                ? [
                    `limits that are inputs hold: the agent is looked for, whatever "agent: ${policy.agent}" in ${placeOf(places['agent'])} says`,
                ]
                : []),
            ...(tooLong
                ? [`limits that are inputs hold: grace in ${placeOf(places['grace'])} is cut to ${MOST_GRACE_MS / 1000} s`]
                : []),
        ],
    };
}
function placeOf(place) {
    return place === undefined ? 'the policy' : (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(place);
}
function placesOf(key, place) {
    return place === undefined ? [] : [[key, place]];
}
function fromFile(place) {
    return place?.kind === 'file';
}
function isLower(said, ceiling) {
    if (said === null || ceiling === null || ceiling === undefined)
        return false;
    if (typeof said === 'number' || typeof ceiling === 'number')
        return Number(said) < Number(ceiling);
    if (said.kind === 'share' && ceiling.kind === 'share')
        return said.shareBp < ceiling.shareBp;
    return said.kind === 'bytes' && ceiling.kind === 'bytes' && said.bytes < ceiling.bytes;
}
function notComparable({ maxMemory }, places, below) {
    const said = below.policy.limits.maxMemory;
    const place = below.places['limits.max-memory'];
    if (place?.kind !== 'file' || said === null || !maxMemory || said.kind === maxMemory.kind)
        return [];
    return [
        `${inputName(places['limits.max-memory'])} holds: max-memory in ${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(place)} cannot be compared with it, as one is a share and the other is not`,
    ];
}
function ruleStands(rule, input, { policy, places }) {
    const place = places[`rules.${rule}.action`];
    return `${inputName(input)} holds: "${rule}: ${policy.rules[rule].action}" in ${place === undefined ? 'the policy' : (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(place)} does not take it away`;
}
function inputName(place) {
    return place === undefined ? 'the limit' : (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(place);
}


/***/ }),

/***/ 73228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ confidenceOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59814);

const WHOLE_BP = 10_000;
const familyOrder = ['declared', 'hang', 'loop', 'memory', 'crash'];
const weights = {
    hang: { family: 'hang', wholeBp: 8_800, components: { silence: 40, idle: 35, io: 25 } },
    'silent-spin': { family: 'hang', wholeBp: 7_000, components: { silence: 50, cpu: 50 } },
    'output-loop': {
        family: 'loop',
        wholeBp: 9_600,
        components: { exact: 10, collapse: 25, stale: 15, multiplicity: 10, lines: 20, duration: 20, cpu: 25 },
    },
    'cpu-loop': { family: 'loop', wholeBp: 8_800, components: { cpu: 40, lines: 30, rate: 30 } },
    'output-flood': { family: 'loop', wholeBp: 8_800, components: { rate: 40, duration: 30, stale: 30, total: 100 } },
    'stuck-progress': { family: 'loop', wholeBp: 8_700, components: { duration: 70, updates: 30 } },
    memory: { family: 'memory', wholeBp: 9_600, components: { growth: 50, used: 25, time: 10, confirmed: 15, exact: 12 } },
    'crash-loop': { family: 'crash', wholeBp: 8_700, components: { count: 50, stale: 25, cpu: 25 } },
    'fork-storm': { family: 'crash', wholeBp: 9_300, components: { share: 60, growth: 40 } },
    'agent-loop': { family: 'loop', wholeBp: 9_400, components: { repeats: 100 } },
    'hang-after-result': { family: 'hang', wholeBp: 9_000, components: { silence: 50, idle: 50 } },
};
const PROGRESS_LEAVES_BP = 3_000;
function confidenceOf(signals) {
    const scores = {};
    const families = new Map();
    for (const name of _model_js__WEBPACK_IMPORTED_MODULE_0__/* .signalNames */ .b8) {
        const signal = signals.find((each) => each.name === name);
        if (signal === undefined)
            continue;
        const support = signal.declared ? WHOLE_BP : supportOf(signal);
        const family = signal.declared ? 'declared' : (weights[name]?.family ?? 'declared');
        families.set(family, [...(families.get(family) ?? []), support]);
        Object.assign(scores, { [name]: support }, signal.scores);
    }
    let doubtBp = WHOLE_BP;
    for (const family of familyOrder)
        doubtBp = less(doubtBp, supportOfFamily(families.get(family) ?? []));
    const confidence = WHOLE_BP - doubtBp;
    return { confidence, scores: { confidence, ...scores } };
}
function supportOfFamily(supports) {
    const [strongest = 0, ...others] = supports.toSorted((one, other) => other - one);
    return WHOLE_BP - others.reduce((doubt, support) => less(doubt, Math.floor(support / 2)), WHOLE_BP - strongest);
}
function less(doubtBp, supportBp) {
    return Math.ceil((doubtBp * (WHOLE_BP - supportBp)) / WHOLE_BP);
}
function supportOf({ name, scores }) {
    const weight = weights[name];
    if (weight === undefined)
        return 0;
    let sum = 0;
    let of = 0;
    for (const [component, share] of Object.entries(weight.components)) {
        const score = scores[`${name}.${component}`];
        if (score === undefined)
            continue;
        sum += share * score;
        of += share;
    }
    if (of === 0)
        return 0;
    const progress = scores[`${name}.progress`] ?? 0;
    const leftBp = WHOLE_BP - Math.floor((progress * (WHOLE_BP - PROGRESS_LEAVES_BP)) / WHOLE_BP);
    return Math.floor((sum * weight.wholeBp * leftBp) / (of * WHOLE_BP * WHOLE_BP));
}


/***/ }),

/***/ 23378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ ALERT_CONFIDENCE_BP),
  LD: () => (/* binding */ decide),
  VM: () => (/* binding */ decisionStateOfNextAttempt),
  Ct: () => (/* binding */ initialDecisionState)
});

// UNUSED EXPORTS: KILL_CONFIDENCE_BP

// EXTERNAL MODULE: ./lib/decision/confidence.js
var decision_confidence = __webpack_require__(73228);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(59814);
;// CONCATENATED MODULE: ./lib/decision/reason.js

function reasonOf(signals) {
    const repeated = signals.some(({ name }) => name === 'output-loop');
    const clauses = signals.flatMap(({ name, clauses }) => name === 'cpu-loop' && repeated ? clauses.filter(({ kind }) => kind !== 'LOG') : clauses);
    const texts = model/* clauseKinds */.dD.flatMap((kind) => clauses.filter((clause) => clause.kind === kind).map(({ text }) => text));
    return [...new Set(texts)].join(' AND ');
}
function counterfactualOf(signals) {
    const [only, ...others] = signals;
    if (only === undefined)
        return '';
    if (others.length === 0)
        return only.counterfactual;
    return signals.map(({ name, counterfactual }) => `${name} ${counterfactual}`).join('. ');
}

// EXTERNAL MODULE: ./lib/decision/units.js
var units = __webpack_require__(57993);
;// CONCATENATED MODULE: ./lib/decision/restarts.js

const firstAttempt = { number: 1, startedAtMs: 0, endedAtMs: [], endedSoonBy: null };
const SOON_MS = 10_000;
const hangs = new Set(['hang', 'no-output', 'stuck-progress', 'wall-time']);
function whyNoRestart({ restart }, attempts, rules, atMs) {
    const { max, windowMs, on } = restart;
    const [first] = rules;
    const working = on === 'hangs' ? rules.find((rule) => !hangs.has(rule)) : undefined;
    if (rules.includes('budget'))
        return after(attempts, 'its budget is used up');
    if (working !== undefined)
        return after(attempts, `${working} is no hang`);
    const restarts = endedSince(attempts, atMs - windowMs).length;
    if (restarts >= max)
        return after(attempts, `the policy allows ${max} in ${(0,units/* formatDuration */.a3)(windowMs)}`);
    if (first !== undefined && first === attempts.endedSoonBy && isSoon(attempts, atMs))
        return after(attempts, `${first} ended two in a row within ${(0,units/* formatDuration */.a3)(SOON_MS)} of their start`);
    return null;
}
function endedBy(attempts, { restart }, rule, atMs) {
    const endedAtMs = [...endedSince(attempts, atMs - restart.windowMs), atMs];
    return { ...attempts, endedAtMs, endedSoonBy: isSoon(attempts, atMs) ? (rule ?? null) : null };
}
function nextAttempt(attempts, startedAtMs) {
    return { ...attempts, number: attempts.number + 1, startedAtMs };
}
function endedSince({ endedAtMs }, sinceMs) {
    return endedAtMs.filter((atMs) => atMs > sinceMs);
}
function isSoon({ startedAtMs }, atMs) {
    return atMs - startedAtMs <= SOON_MS;
}
function after({ number }, why) {
    return `no restart after ${number} attempt${number === 1 ? '' : 's'}: ${why}`;
}

;// CONCATENATED MODULE: ./lib/decision/decide.js



const KILL_CONFIDENCE_BP = 8_000;
const ALERT_CONFIDENCE_BP = 5_000;
function initialDecisionState(runId) {
    return { runId, incidents: 0, open: null, attempts: firstAttempt };
}
function decisionStateOfNextAttempt(state, startedAtMs) {
    return { ...state, open: null, attempts: nextAttempt(state.attempts, startedAtMs) };
}
function decide(policy, state, signals, atMs) {
    if (signals.length === 0)
        return [{ ...state, open: null }, continueWith(null, atMs)];
    if (enforces(policy) && (state.open?.ended.length ?? 0) > 0)
        return [state, continueWith(state.open?.id ?? null, atMs)];
    const held = signals.filter((signal) => isHeld(policy, signal));
    const enforced = enforces(policy) || held.length > 0;
    const killing = held.length > 0 ? held : signalsThatKill(policy, state.open, signals);
    const deciding = killing.length > 0 ? killing : signalsThatAlert(state.open, signals);
    if (deciding.length === 0)
        return [state, continueWith(state.open?.id ?? null, atMs)];
    const incidents = state.incidents + (state.open === null ? 1 : 0);
    const open = state.open ?? { id: `${state.runId}-i${incidents}`, alerted: [], ended: [] };
    const rules = deciding.map(({ name }) => name);
    if (killing.length === 0) {
        const alert = decisionOf('alert', enforced, deciding, signals, open.id, atMs);
        return [{ ...state, incidents, open: { ...open, alerted: [...open.alerted, ...rules] } }, alert];
    }
    const result = resultOf(killing);
    const mayRestart = policy.onRunaway === 'restart' && held.length === 0 && result === null;
    const whyNot = mayRestart ? whyNoRestart(policy, state.attempts, rules, atMs) : null;
    const action = mayRestart && whyNot === null ? 'restart' : 'kill';
    const decision = decisionOf(action, enforced, deciding, signals, open.id, atMs);
    const attempts = enforced && action === 'restart' ? endedBy(state.attempts, policy, rules[0], atMs) : state.attempts;
    return [
        { ...state, incidents, attempts, open: { ...open, ended: [...open.ended, ...rules] } },
        result === null ? withWhyNot(decision, whyNot) : withResult(decision, result),
    ];
}
function resultOf(killing) {
    return (killing.length === 1 && killing[0]?.agentResult) || null;
}
function withWhyNot(decision, whyNot) {
    return whyNot === null ? decision : { ...decision, reason: `${decision.reason}; ${whyNot}` };
}
function withResult(decision, agentResult) {
    const kept = decision.action === 'kill' ? `; the guard ended it, and its result stands: ${agentResult}` : '';
    return { ...decision, reason: `${decision.reason}${kept}`, agentResult };
}
function signalsThatKill(policy, open, signals) {
    if (policy.onRunaway === 'alert')
        return [];
    const fresh = signals.filter(({ name }) => !open?.ended.includes(name));
    const able = fresh.filter((signal) => signal.level === 'enforce' && actionFor(policy, signal) === 'kill');
    return able.filter((signal) => confidenceIn([signal], signals) >= KILL_CONFIDENCE_BP);
}
function isHeld({ held }, { name, declared, level }) {
    return declared && level === 'enforce' && held.includes(name);
}
function actionFor({ rules }, { name, declared }) {
    const rule = rules[name];
    if (rule.action === 'end')
        return 'kill';
    return declared && 'declared' in rule && rule.action !== 'kill' ? rule.declared : rule.action;
}
function signalsThatAlert(open, signals) {
    const fresh = signals.filter(({ name }) => !open?.alerted.includes(name) && !open?.ended.includes(name));
    return fresh.filter((signal) => (0,decision_confidence/* confidenceOf */.i)([signal]).confidence >= ALERT_CONFIDENCE_BP);
}
function decisionOf(action, enforced, deciding, signals, incidentId, atMs) {
    const all = [...deciding, ...signals.filter((signal) => !deciding.includes(signal))];
    const confidence = confidenceIn(deciding, signals);
    return {
        action: enforced ? action : 'log_only',
        intended: action,
        rules: all.map(({ name }) => name),
        confidence,
        scores: { ...(0,decision_confidence/* confidenceOf */.i)(all).scores, confidence },
        reason: reasonOf(all),
        counterfactual: counterfactualOf(deciding),
        observations: all.flatMap(({ observations }) => observations),
        incidentId,
        atMs,
    };
}
function confidenceIn(deciding, signals) {
    if (deciding.some(({ declared }) => declared))
        return 10_000;
    return (0,decision_confidence/* confidenceOf */.i)(signals.filter(({ declared }) => !declared)).confidence;
}
function enforces({ mode, canary }) {
    return mode === 'enforce' || (mode === 'canary' && canary.enforced);
}
function continueWith(incidentId, atMs) {
    return {
        ...{
            action: 'continue',
            intended: 'continue',
            rules: [],
            confidence: 0,
            scores: {},
            reason: '',
            counterfactual: '',
            observations: [],
        },
        ...{ incidentId, atMs },
    };
}


/***/ }),

/***/ 24870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ profiles)
/* harmony export */ });
const steps = [
    { lines: 2000, forMs: 2_000 },
    { lines: 1000, forMs: 60_000 },
    { lines: 200, forMs: 120_000 },
    { lines: 64, forMs: 300_000 },
];
const WAIT_LINES_PER_SECOND = 10;
const WAIT_CPU_BP = 5_000;
const POLL_CPU_BP = 1_000;
const maskedFlood = { lines: 20_000, forMs: 10_000, cpuBp: 0, linesPerSecond: 500, level: 'enforce' };
const COUNTING_WORK_MS = 120_000;
const fast = ladderWith(POLL_CPU_BP);
const fastMasked = fast.map((step) => (step.forMs === COUNTING_WORK_MS ? onlyAlerting(step) : step));
const careful = ladderWith(WAIT_CPU_BP);
const alerting = steps.map(onlyAlerting);
function ladderWith(cpuBp) {
    return steps.map((step, at) => ({
        ...{ ...step, level: 'enforce' },
        ...(at === 0 ? { cpuBp: 0, linesPerSecond: WAIT_LINES_PER_SECOND } : { cpuBp, linesPerSecond: 0 }),
    }));
}
function onlyAlerting({ lines, forMs }) {
    return { lines, forMs, cpuBp: 0, linesPerSecond: 0, level: 'alert' };
}
const HARNESS_SILENCE_MS = 360_000;
const noLimits = {
    ...{ wallTimeMs: null, noOutputMs: null, hangMs: null },
    ...{ maxMemory: null, maxProcesses: null, maxOutputBytes: null },
    ...{ maxTokens: null, maxCostMicros: null, maxTurns: null, maxToolCalls: null },
};
const agentThresholds = {
    loop: { repeats: 5, maskedRepeats: 10, unchangedTurns: null },
    budget: { warnBp: 8_000 },
    result: { forMs: 10_000 },
};
const exhaustion = {
    ...{ alertUsedBp: 5_000, alertWithinMs: 120_000 },
    ...{ usedBp: 9_000, fastUsedBp: 7_000, fastWithinMs: 15_000, confirmMs: 3_000 },
};
const MIB = 1024 * 1024;
const standardRules = {
    'wall-time': { action: 'kill' },
    'no-output': { action: 'kill' },
    hang: { action: 'alert', declared: 'kill', forMs: 600_000 },
    'silent-spin': { action: 'alert', cpuBp: 9_000, forMs: 600_000 },
    'output-loop': { action: 'kill', ladder: careful, masked: [maskedFlood, ...alerting] },
    'cpu-loop': { action: 'alert', cpuBp: 9_000, lines: 200, forMs: 4_000, linesPerSecond: 100, maskedForMs: 30_000 },
    'output-flood': {
        ...{ action: 'alert', declared: 'kill' },
        ...{ bytesPerSecond: 20 * MIB, forMs: 5_000, stale: true, totalBytes: null },
    },
    'stuck-progress': { action: 'alert', forMs: 300_000 },
    memory: { action: 'kill', declared: 'kill', ...exhaustion },
    'crash-loop': { action: 'alert', count: 8, withinMs: 30_000, staleForMs: 60_000, cpuBp: 1_000 },
    'fork-storm': { action: 'kill', declared: 'kill', shareBp: 7_500 },
    'agent-loop': { action: 'off', ...agentThresholds.loop },
    budget: { action: 'kill', ...agentThresholds.budget },
    'hang-after-result': { action: 'off', ...agentThresholds.result },
};
const strictRules = {
    ...standardRules,
    hang: { action: 'kill', declared: 'kill', forMs: HARNESS_SILENCE_MS },
    'silent-spin': { action: 'alert', cpuBp: 9_000, forMs: HARNESS_SILENCE_MS },
    'output-loop': { action: 'kill', ladder: fast, masked: [maskedFlood, ...fastMasked] },
    'cpu-loop': { action: 'kill', cpuBp: 9_000, lines: 64, forMs: 2_000, linesPerSecond: 100, maskedForMs: 30_000 },
    'output-flood': {
        ...{ action: 'kill', declared: 'kill' },
        ...{ bytesPerSecond: 50 * MIB, forMs: 2_000, stale: false, totalBytes: null },
    },
    'stuck-progress': { action: 'kill', forMs: 60_000 },
    'crash-loop': { action: 'kill', count: 5, withinMs: 10_000, staleForMs: 30_000, cpuBp: 1_000 },
};
const agentRules = {
    ...strictRules,
    hang: { action: 'kill', declared: 'kill', forMs: 600_000 },
    'silent-spin': standardRules['silent-spin'],
    'output-flood': standardRules['output-flood'],
    'stuck-progress': standardRules['stuck-progress'],
    'agent-loop': { action: 'kill', ...agentThresholds.loop },
    'hang-after-result': { action: 'end', ...agentThresholds.result },
};
const watchdogRules = {
    'wall-time': { action: 'alert' },
    'no-output': { action: 'alert' },
    hang: { ...standardRules.hang, action: 'alert', declared: 'alert' },
    'silent-spin': standardRules['silent-spin'],
    'output-loop': { ...standardRules['output-loop'], action: 'alert' },
    'cpu-loop': { ...standardRules['cpu-loop'], action: 'alert' },
    'output-flood': { ...standardRules['output-flood'], action: 'alert', declared: 'alert' },
    'stuck-progress': { ...standardRules['stuck-progress'], action: 'alert' },
    memory: { ...standardRules.memory, action: 'alert', declared: 'alert' },
    'crash-loop': { ...standardRules['crash-loop'], action: 'alert' },
    'fork-storm': { ...standardRules['fork-storm'], action: 'alert', declared: 'alert' },
    'agent-loop': { action: 'alert', ...agentThresholds.loop },
    budget: { action: 'alert', ...agentThresholds.budget },
    'hang-after-result': { action: 'alert', ...agentThresholds.result },
};
function profileOf(profile, rules) {
    return {
        ...{ version: 1, profile, mode: 'enforce', canary: { percent: 10, enforced: false } },
        ...{ graceMs: 5_000, onRunaway: 'kill', orphans: 'kill', warmupMs: 0 },
        restart: { max: 1, windowMs: 600_000, backoffMs: 1_000, maxBackoffMs: 30_000, on: 'hangs' },
        ...{ limits: noLimits, agent: 'auto', prices: [], held: [], rules },
    };
}
const profiles = {
    standard: profileOf('standard', standardRules),
    strict: profileOf('strict', strictRules),
    watchdog: profileOf('watchdog', watchdogRules),
    agent: profileOf('agent', agentRules),
};


/***/ }),

/***/ 42390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ effectivePolicy),
/* harmony export */   y: () => (/* binding */ explainPolicy)
/* harmony export */ });
/* harmony import */ var _ceilings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35484);
/* harmony import */ var _default_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24870);


function effectivePolicy(sources) {
    return explainPolicy(sources).policy;
}
function explainPolicy(sources) {
    const profile = sources.findLast((source) => source.profile !== undefined)?.profile ?? 'standard';
    const start = { policy: _default_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .profiles */ .x[profile], places: {}, notes: [] };
    const laid = sources.reduce((below, source) => (source.ceilings ? layCeilings(below, source) : lay(below, source)), start);
    const ceilings = sources.filter((source) => source.ceilings).map(({ limits }) => limits ?? {});
    const { notes, ...held } = (0,_ceilings_js__WEBPACK_IMPORTED_MODULE_0__/* .holdLimits */ .gZ)(Object.assign({}, ...ceilings), laid);
    return { ...laid, policy: { ...laid.policy, ...held }, notes: [...laid.notes, ...notes] };
}
function layCeilings(below, source) {
    const { limits = {}, places = {}, ceilings: _, ...settings } = source;
    const { notes, ...held } = (0,_ceilings_js__WEBPACK_IMPORTED_MODULE_0__/* .underCeilings */ .j$)(limits, places, below, _default_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .profiles */ .x[below.policy.profile].rules);
    const laid = lay(below, { ...settings, ...held });
    return { ...laid, notes: [...laid.notes, ...notes] };
}
function lay(below, source) {
    return { ...below, policy: apply(below.policy, source), places: { ...below.places, ...source.places } };
}
function apply(policy, source) {
    const { limits, rules, restart, canaryPercent, profile: _, places: __, ceilings: ___, ...settings } = source;
    return {
        ...{ ...policy, ...settings },
        canary: { ...policy.canary, percent: canaryPercent ?? policy.canary.percent },
        restart: { ...policy.restart, ...restart },
        limits: { ...policy.limits, ...limits },
        rules: withRules(policy.rules, rules ?? {}),
    };
}
function withRules(rules, said) {
    return {
        'wall-time': { ...rules['wall-time'], ...said['wall-time'] },
        'no-output': { ...rules['no-output'], ...said['no-output'] },
        hang: { ...rules.hang, ...said.hang },
        'silent-spin': { ...rules['silent-spin'], ...said['silent-spin'] },
        'output-loop': withLadders(rules['output-loop'], said['output-loop'] ?? {}),
        'cpu-loop': { ...rules['cpu-loop'], ...said['cpu-loop'] },
        'output-flood': { ...rules['output-flood'], ...said['output-flood'] },
        'stuck-progress': { ...rules['stuck-progress'], ...said['stuck-progress'] },
        memory: { ...rules.memory, ...said.memory },
        'crash-loop': { ...rules['crash-loop'], ...said['crash-loop'] },
        'fork-storm': { ...rules['fork-storm'], ...said['fork-storm'] },
        'agent-loop': { ...rules['agent-loop'], ...said['agent-loop'] },
        budget: { ...rules.budget, ...said.budget },
        'hang-after-result': { ...rules['hang-after-result'], ...said['hang-after-result'] },
    };
}
function withLadders(rule, { step, maskedStep, ...action }) {
    const ladder = step === undefined ? rule.ladder : oneStep(rule.ladder, step);
    const least = step === undefined ? undefined : ladder[0];
    const kept = rule.masked.filter(({ lines, forMs }) => least === undefined || (lines >= least.lines && forMs >= least.forMs));
    return { ...rule, ...action, ladder, masked: maskedStep === undefined ? kept : oneStep(rule.masked, maskedStep) };
}
function oneStep(ladder, said) {
    const model = ladder.find(({ level }) => level === 'enforce') ?? ladder[0];
    return model === undefined ? [] : [{ ...model, linesPerSecond: 0, level: 'enforce', ...said }];
}


/***/ }),

/***/ 39335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ strayVariableLines),
/* harmony export */   fQ: () => (/* binding */ strayVariables),
/* harmony export */   uk: () => (/* binding */ ownVariables)
/* harmony export */ });
/* harmony import */ var _kill_switch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47829);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36716);
/* harmony import */ var _run_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9721);




const ownVariables = [
    {
        name: _kill_switch_js__WEBPACK_IMPORTED_MODULE_2__/* .killSwitchName */ .u,
        help: 'turns the guard off, with 1, true, yes or on: the command runs as if it were called without it',
    },
    { name: 'FLOWFORGE_SIGNING_KEY', help: 'signs the bundle: an Ed25519 private key (PEM), or the path of its file' },
    { name: 'FLOWFORGE_TOKEN', help: 'the token that --require-token asks for' },
    { name: 'FLOWFORGE_TOKEN_KEY', help: 'the key that tokens are issued and checked with' },
];
const GUARD_SETS = ['FLOWFORGE_GUARD_ID'];
function strayVariables(environment) {
    const prefixed = Object.keys(environment).filter((name) => name.startsWith(PREFIX));
    if (prefixed.length === 0)
        return [];
    const known = new Set([...namesToSet(), ...GUARD_SETS]);
    const bare = namesToSet().map((name) => bareName(name));
    return prefixed
        .filter((name) => !known.has(name))
        .map((name) => {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(bareName(name), bare);
        return { name, meant: near === null ? null : (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE)(near) };
    });
}
function strayVariableLines(environment) {
    return strayVariables(environment).flatMap(({ name, meant }) => meant === null ? [] : [`${name} is no variable of the guard, and does nothing: did you mean ${meant}?`]);
}
const PREFIX = 'FLOWFORGE_';
function namesToSet() {
    const options = [..._options_js__WEBPACK_IMPORTED_MODULE_0__/* .runOptions */ .K, ..._options_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOptions */ .R.filter(({ inputOnly }) => !inputOnly)];
    return [...ownVariables.map(({ name }) => name), ...new Set(options.map(({ name }) => (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE)(name)))];
}
function bareName(variable) {
    return variable.slice(PREFIX.length).toLowerCase().replaceAll('_', '-');
}


/***/ }),

/***/ 47829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ killSwitch),
/* harmony export */   u: () => (/* binding */ killSwitchName)
/* harmony export */ });
const killSwitchName = 'FLOWFORGE_DISABLE';
function killSwitch(environment) {
    const value = (environment[killSwitchName] ?? '').trim();
    const word = value.toLowerCase();
    if (turnsOff.includes(word))
        return { kind: 'unguarded', said: `${killSwitchName}=${value}` };
    if (word === '' || leavesOn.includes(word))
        return { kind: 'guarded', problem: null };
    const accepted = `${turnsOff.join(', ')} turn the guard off, ${leavesOn.join(', ')} leave it on`;
    return { kind: 'guarded', problem: `${killSwitchName}: "${value}" is neither: ${accepted}; the guard stays on` };
}
const turnsOff = ['1', 'true', 'yes', 'on'];
const leavesOn = ['0', 'false', 'no', 'off'];


/***/ }),

/***/ 44908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const LONGEST_NAME = 64;
function nearest(name, candidates) {
    if (name.length > LONGEST_NAME)
        return null;
    let best = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const edits = editDistance(name.toLowerCase().replaceAll('_', '-'), candidate.toLowerCase());
        if (edits < fewest && edits <= Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3))) {
            best = candidate;
            fewest = edits;
        }
    }
    return best;
}
function editDistance(from, to) {
    let twoAbove = [];
    let above = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        for (let at = 1; at <= to.length; at += 1) {
            const same = from[row - 1] === to[at - 1];
            const swapped = row > 1 && at > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
            const edits = Math.min((above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (same ? 0 : 1));
            current.push(swapped ? Math.min(edits, (twoAbove[at - 2] ?? 0) + 1) : edits);
        }
        twoAbove = above;
        above = current;
    }
    return above[to.length] ?? 0;
}


/***/ }),

/***/ 64789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ placeTexts),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
function placeText(place) {
    switch (place.kind) {
        case 'file':
            return place.line === null ? place.path : `${place.path}:${place.line}`;
        case 'option':
            return place.name;
        default:
            return place;
    }
}
const LONGEST_PLACE_CHARS = 300;
function placeTexts(places) {
    return Object.fromEntries(Object.entries(places).map(([key, place]) => [key, placeText(place).slice(0, LONGEST_PLACE_CHARS)]));
}


/***/ }),

/***/ 96851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ evidenceFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function evidenceFolder(base, said) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, said ?? 'flowforge-evidence');
}


/***/ }),

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkpointPeriodMs)
/* harmony export */ });
const checkpointPeriodMs = 10_000;


/***/ }),

/***/ 37427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ copied)
/* harmony export */ });
const leastBytes = 16 * 1024;
function copied(content, room, allocate) {
    const fits = room !== undefined && room.buffer.byteLength >= content.length;
    const memory = fits ? room.buffer : allocate(Math.max(leastBytes, 2 ** Math.ceil(Math.log2(content.length))));
    const copy = new Uint8Array(memory, 0, content.length);
    copy.set(content);
    return copy;
}


/***/ }),

/***/ 75284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grantedSettings)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _ci_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60920);
/* harmony import */ var _decision_ceilings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35484);
/* harmony import */ var _evidence_jcs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85501);




async function grantedSettings(settings, values, env) {
    if (values['require-token'] !== 'true')
        return settings;
    const { checkToken, tokenKeyName, tokenName } = await __webpack_require__.e(/* import() */ 6461).then(__webpack_require__.bind(__webpack_require__, 46461));
    const { sha, run_id } = (0,_ci_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityFrom */ .pH)(env, '', settings.ci);
    const policySha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_evidence_jcs_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(settings.policy)).digest('hex');
    const checked = checkToken(env[tokenName], env[tokenKeyName], { sha, runId: run_id, policySha256, nowMs: Date.now() });
    if (checked.kind === 'refused')
        return { kind: 'invalid', problem: `require-token: ${checked.why}; nothing was started` };
    const { budgetMs } = checked.claims;
    if (budgetMs === null)
        return settings;
    const policy = withinBudget(settings.policy, budgetMs);
    const isLower = policy.limits.wallTimeMs !== settings.policy.limits.wallTimeMs;
    const said = isLower ? { 'limits.wall-time': 'the token' } : {};
    return { ...settings, policy, policySources: { ...settings.policySources, ...said } };
}
function withinBudget(policy, budgetMs) {
    return {
        ...policy,
        limits: { ...policy.limits, wallTimeMs: Math.min(budgetMs, policy.limits.wallTimeMs ?? budgetMs) },
        rules: { ...policy.rules, 'wall-time': { action: 'kill' } },
        held: [...policy.held.filter((name) => name !== 'wall-time'), 'wall-time'],
        onRunaway: policy.onRunaway === 'restart' ? 'kill' : policy.onRunaway,
        graceMs: Math.min(policy.graceMs, _decision_ceilings_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_GRACE_MS */ .Sf),
    };
}


/***/ }),

/***/ 1860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createJudge)
/* harmony export */ });
/* harmony import */ var _decision_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23378);
/* harmony import */ var _signals_detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(497);


function createJudge(policy, runId) {
    const detectors = (0,_signals_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .detectorsFor */ .J9)(policy);
    let detectorStates = (0,_signals_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .initialDetectorStates */ .nw)(detectors);
    let decisionState = (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .initialDecisionState */ .Ct)(runId);
    let startedAtMs = 0;
    let before = [];
    return Object.assign(judge, { nextAttempt });
    function judge(sample) {
        const [nextStates, found] = (0,_signals_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .detect */ .o0)(detectors, detectorStates, { ...sample, atMs: sample.atMs - startedAtMs });
        const heard = found.map((signal) => ({ ...signal, sinceMs: signal.sinceMs + startedAtMs }));
        const signals = sample.agent?.exited
            ? [...before.filter(isNoBudget), ...heard.filter((signal) => !isNoBudget(signal))]
            : heard;
        before = signals;
        const [nextDecision, decision] = (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(policy, decisionState, signals, sample.atMs);
        detectorStates = nextStates;
        decisionState = nextDecision;
        return { signals, decision };
    }
    function nextAttempt(atMs) {
        startedAtMs = atMs;
        detectorStates = (0,_signals_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .initialDetectorStates */ .nw)(detectors);
        decisionState = (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionStateOfNextAttempt */ .VM)(decisionState, atMs);
        before = [];
    }
}
function isNoBudget({ name }) {
    return name !== 'budget';
}


/***/ }),

/***/ 36518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ problemText),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _ci_log_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88857);

async function loadPolicy(path, step = '') {
    if (path === undefined)
        return { kind: 'ok', sources: [], sourcesFor: () => [], hasGate: false };
    const { gateOf, readPolicyFiles, sourcesFor } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4257), __webpack_require__.e(7993)]).then(__webpack_require__.bind(__webpack_require__, 4257));
    const read = await readPolicyFiles(path);
    if (read.kind === 'ok') {
        const { file } = read;
        const sourcesOf = (name) => sourcesFor(file, name);
        return { kind: 'ok', sources: sourcesOf(step), sourcesFor: sourcesOf, hasGate: gateOf(file) !== null };
    }
    const { problems } = read;
    const lines = problems.map((each) => `flowforge:   ${problemText(each)}`);
    return { kind: 'invalid', problem: `the policy is not valid, nothing was started:\n${lines.join('\n')}`, problems };
}
function problemText({ path, line, message }) {
    return (0,_ci_log_line_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B)(`${path}${line === null ? '' : `:${line}`}: ${message}`);
}


/***/ }),

/***/ 38165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ownCgroupFolder)
/* harmony export */ });
function ownCgroupFolder(mountinfo, cgroup) {
    const own = /^0::(\/.*)$/m.exec(cgroup)?.[1];
    if (own === undefined || own.startsWith('/..') || own.endsWith(' (deleted)'))
        return null;
    for (const line of mountinfo.split('\n')) {
        const [mount = '', filesystem = ''] = line.split(' - ', 2);
        if (!filesystem.startsWith('cgroup2 '))
            continue;
        const [, , , root = '/', mountPoint = ''] = mount.split(' ');
        const below = relativeTo(unescaped(root), own);
        if (below !== null)
            return `${unescaped(mountPoint)}${below}`;
    }
    return null;
}
function relativeTo(root, path) {
    if (root === '/')
        return path === '/' ? '' : path;
    return path === root || path.startsWith(`${root}/`) ? path.slice(root.length) : null;
}
function unescaped(field) {
    return field.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}


/***/ }),

/***/ 3971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inheritedFileLimit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function inheritedFileLimit() {
    try {
        const line = /^Max open files\s+(\d+)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${process.ppid}/limits`, 'latin1'));
        return line?.[1] === undefined ? null : Number(line[1]);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 61660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findAbove)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function findAbove(folder, path) {
    const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(found))
        return found;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? null : findAbove(parent, path);
}


/***/ }),

/***/ 80754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readHostLimits)
/* harmony export */ });
/* harmony import */ var _read_proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91644);

const NO_LIMIT_BYTES = 2 ** 60;
function readHostLimits() {
    const cgroups = (0,_read_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .readProc */ .l)('/proc/self/cgroup');
    const memory = limitsIn(cgroups, 'memory', 'memory.max', 'memory.limit_in_bytes').filter((bytes) => bytes < NO_LIMIT_BYTES);
    const pids = limitsIn(cgroups, 'pids', 'pids.max', 'pids.max');
    const ulimit = /^Max processes +(\d+)/m.exec((0,_read_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .readProc */ .l)('/proc/self/limits'))?.[1];
    const processes = [...pids, Number(ulimit), Number((0,_read_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .readProc */ .l)('/proc/sys/kernel/pid_max') || Number.NaN)];
    return { memoryCgroupBytes: smallest(memory), processLimit: smallest(processes) };
}
function limitsIn(cgroups, controller, file, fileV1) {
    return cgroups.split('\n').flatMap((line) => {
        const [id, controllers, path] = line.split(':', 3);
        if (path === undefined)
            return [];
        if (id === '0')
            return limitsUpwards('/sys/fs/cgroup', path, file);
        return controllers?.split(',').includes(controller) ? limitsUpwards(`/sys/fs/cgroup/${controller}`, path, fileV1) : [];
    });
}
function limitsUpwards(mount, path, file) {
    const parts = path.split('/').filter((part) => part !== '');
    const folders = Array.from({ length: parts.length + 1 }, (_, depth) => [mount, ...parts.slice(0, depth)].join('/'));
    return folders.map((folder) => Number((0,_read_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .readProc */ .l)(`${folder}/${file}`).trim() || Number.NaN));
}
function smallest(values) {
    const known = values.filter((value) => Number.isSafeInteger(value) && value > 0);
    return known.length === 0 ? -1 : Math.min(...known);
}


/***/ }),

/***/ 16583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ inheritedFds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function inheritedFds() {
    const own = openFiles('self');
    const parents = new Set(openFiles(`${process.ppid}`).map(({ target }) => target));
    return own.filter(({ fd, target }) => fd > 2 && isPassedOn(target, own, parents)).map(({ fd }) => fd);
}
function openFiles(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/fd`).flatMap((name) => openFile(pid, Number(name)) ?? []);
    }
    catch {
        return [];
    }
}
function openFile(pid, fd) {
    try {
        return { fd, target: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/fd/${fd}`) };
    }
    catch {
        return null;
    }
}
function isPassedOn(target, own, parents) {
    if (target.startsWith('anon_inode:'))
        return false;
    if (!target.startsWith('pipe:'))
        return true;
    return own.filter((other) => other.target === target).length === 1 || parents.has(target);
}


/***/ }),

/***/ 58336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ stdoutIsData),
/* harmony export */   o: () => (/* binding */ stdoutIsStderr)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function stdoutIsStderr() {
    try {
        const [out, err] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(2)];
        return out.dev === err.dev && out.ino === err.ino;
    }
    catch {
        return false;
    }
}
function stdoutIsData() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1).isFile() && !stdoutIsStderr();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 20995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ defaultInitFolder),
  t: () => (/* binding */ hostSpawner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/platform/find-above.js
var find_above = __webpack_require__(61660);
// EXTERNAL MODULE: ./lib/platform/read-proc.js
var read_proc = __webpack_require__(91644);
;// CONCATENATED MODULE: ./lib/platform/leftovers.js


const LEFTOVERS_MAX = 16;
const COMMAND_CHARS_MAX = 16 * 1024;
function describeLeftovers(members, outputs) {
    return members.slice(0, LEFTOVERS_MAX).map(({ pid }) => ({
        pid,
        command: commandLineOf(pid),
        holdsOutput: openStreams(pid).some((stream) => outputs.has(stream)),
    }));
}
function openStreams(pid, fds = fdsOf(pid)) {
    return fds.flatMap((fd) => {
        try {
            const target = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`);
            return /^(pipe|socket):/.test(target) ? [target] : [];
        }
        catch {
            return [];
        }
    });
}
function fdsOf(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`);
    }
    catch {
        return [];
    }
}
function commandLineOf(pid) {
    const line = (0,read_proc/* readProc */.l)(`/proc/${pid}/cmdline`).slice(0, COMMAND_CHARS_MAX).replaceAll('\0', ' ').trim();
    return line || (0,read_proc/* readProc */.l)(`/proc/${pid}/comm`).trim() || 'unknown';
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/platform/output-sources.js


const PIECE_BYTES = 256 * 1024;
function streamSource(stream) {
    return {
        begin(onBytes, onEnd) {
            stream.on('data', onBytes);
            stream.on('error', () => stream.destroy());
            stream.once('close', onEnd);
        },
        pause: () => stream.pause(),
        resume: () => stream.resume(),
        close: () => stream.destroy(),
    };
}
function oneAfterAnother(first, second) {
    let current = first;
    let closed = false;
    return {
        begin(onBytes, onEnd) {
            first.begin(onBytes, () => {
                if (closed)
                    return onEnd();
                current = second;
                second.begin(onBytes, onEnd);
            });
        },
        pause: () => current.pause(),
        resume: () => current.resume(),
        close() {
            closed = true;
            first.close();
            second.close();
        },
    };
}
function openPipes({ pid, pipes }) {
    const fds = [];
    try {
        for (const pipe of pipes)
            fds.push(openPipe(pid, pipe));
        return fds.map(pipeSource);
    }
    catch {
        for (const fd of fds)
            (0,external_node_fs_.closeSync)(fd);
        return null;
    }
}
function openPipe(pid, pipe) {
    const fd = (0,external_node_fs_.openSync)(`/proc/${pid}/fd/${pipe.fd}`, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    const opened = (0,external_node_fs_.fstatSync)(fd);
    if (opened.isFIFO() && opened.ino === pipe.inode)
        return fd;
    (0,external_node_fs_.closeSync)(fd);
    throw new Error(`process ${pid} has another file under ${pipe.fd}`);
}
function pipeSource(fd) {
    let socket = null;
    let closed = false;
    return {
        begin(onBytes, onEnd) {
            const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
            const callback = (length) => {
                onBytes(buffer.subarray(0, length));
                return true;
            };
            const opened = new external_node_net_.Socket({ fd, readable: true, writable: false, onread: { buffer, callback } });
            opened.on('error', () => opened.destroy());
            opened.once('close', onEnd);
            socket = opened;
        },
        pause: () => socket?.pause(),
        resume: () => socket?.resume(),
        close() {
            if (socket !== null)
                socket.destroy();
            else if (!closed)
                (0,external_node_fs_.closeSync)(fd);
            closed = true;
        },
    };
}

// EXTERNAL MODULE: ./node_modules/tree-kill/index.js
var tree_kill = __webpack_require__(67855);
// EXTERNAL MODULE: ./lib/platform/clock.js
var clock = __webpack_require__(88005);
// EXTERNAL MODULE: ./lib/platform/tree-ending.js
var tree_ending = __webpack_require__(22983);
;// CONCATENATED MODULE: ./lib/platform/portable-ending.js



const TREE_KILL_TIMEOUT_MS = 5_000;
const PAUSE_MS = 20;
function portableEnding(child) {
    const empty = Promise.withResolvers();
    const pid = child.pid ?? 0;
    let phase = 'idle';
    let lived = false;
    let findable = true;
    return {
        empty: empty.promise,
        ask() {
            if (phase !== 'idle')
                return;
            phase = 'asking';
            void end('SIGTERM', Number.POSITIVE_INFINITY, () => phase === 'asking');
        },
        force() {
            if (phase === 'forcing' || phase === 'over')
                return;
            phase = 'forcing';
            void end('SIGKILL', tree_ending/* KILL_TIMEOUT_MS */.id, () => phase === 'forcing');
        },
        stop() {
            phase = 'over';
        },
    };
    async function end(signal, timeoutMs, goesOn) {
        const startedAtMs = (0,clock/* monotonicMs */.d)();
        lived ||= answers(child);
        findable &&= process.platform !== 'win32' || lived;
        if (!hasEnded(child))
            await killTree(pid, signal);
        if (answers(child))
            send(child, signal);
        while (goesOn() && answers(child) && (0,clock/* monotonicMs */.d)() - startedAtMs < timeoutMs) {
            if (signal === 'SIGKILL')
                send(child, signal);
            await (0,tree_ending/* pause */.v7)(PAUSE_MS);
        }
        if (!goesOn())
            return;
        phase = 'over';
        const left = answers(child) ? [pid] : [];
        empty.resolve({ reaped: lived ? 1 - left.length : 0, left: left.length, leftPids: left, certain: findable });
    }
}
function hasEnded(child) {
    return child.exitCode !== null || child.signalCode !== null;
}
function killTree(pid, signal) {
    if (process.platform !== 'win32' && process.platform !== 'darwin')
        return Promise.resolve();
    const done = new Promise((resolve) => tree_kill(pid, signal, () => resolve()));
    return Promise.race([done, (0,tree_ending/* pause */.v7)(TREE_KILL_TIMEOUT_MS)]);
}
function answers(child) {
    if (process.platform === 'win32')
        return !hasEnded(child);
    try {
        return process.kill(-(child.pid ?? 0), 0);
    }
    catch (error) {
        return error.code === 'EPERM' && process.platform !== 'darwin';
    }
}
function send(child, signal) {
    if (process.platform === 'win32')
        return;
    try {
        process.kill(-(child.pid ?? 0), signal);
        if (signal === 'SIGTERM')
            process.kill(-(child.pid ?? 0), 'SIGCONT');
    }
    catch {
    }
}

// EXTERNAL MODULE: ./lib/platform/process-table.js
var process_table = __webpack_require__(15135);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/platform/refusal.js

function refusal(tier, command, errno) {
    const name = typeof errno === 'string' ? errno : errnoName(errno);
    return { kind: 'refused', tier, ...reasonFor(name, command) };
}
function strictRefusal(why) {
    const reason = `--isolation strict cannot be had here: ${why}. Run the guard as root (in a container with CAP_SYS_ADMIN), ` +
        'allow unprivileged user namespaces, or use --isolation auto.';
    return { kind: 'refused', tier: { name: 'strict', whyNotBetter: '', cpuSource: 'init' }, exitCode: 125, reason };
}
function lostRefusal(tier) {
    const reason = 'guard-init was killed before it had told of the start of the command, which may have run. It was ended and is not started ' +
        'again. Look for what kills its parent process, or for a host that is out of memory.';
    return { kind: 'refused', tier, exitCode: 125, reason };
}
function reasonFor(name, command) {
    switch (name) {
        case 'ENOENT':
            return { exitCode: 127, reason: `command not found: ${command}. Check the spelling, PATH and the working directory.` };
        case 'EACCES':
        case 'EPERM':
        case 'ENOEXEC':
        case 'EISDIR':
        case 'ENOTDIR':
        case 'ELOOP':
        case 'ETXTBSY':
            return {
                exitCode: 126,
                reason: `cannot execute ${command} (${name}). Check its mode (chmod +x), its format and its first line (#!).`,
            };
        case 'E2BIG':
            return {
                exitCode: 126,
                reason: `cannot execute ${command}: arguments and environment are too long (E2BIG). Pass them in a file.`,
            };
        default:
            return {
                exitCode: 125,
                reason: `the host would not start ${command} (${name}). Check its limits: ulimit -u, ulimit -n, free memory.`,
            };
    }
}
function errnoName(errno) {
    return Object.entries(external_node_os_.constants.errno).find(([, number]) => number === errno)?.[0] ?? `errno ${errno}`;
}

;// CONCATENATED MODULE: ./lib/platform/relay.js

const STALL_MS = 250;
function relayOutput(stdout, stderr, onOutput) {
    const relays = [
        ...(stdout === null ? [] : [relay(stdout, process.stdout, 'stdout', onOutput)]),
        ...(stderr === null ? [] : [relay(stderr, process.stderr, 'stderr', onOutput)]),
    ];
    return {
        blockedMs: () => Math.max(0, ...relays.map((each) => each.blockedMs())),
        done: Promise.all(relays.map((each) => each.done)).then(() => undefined),
        close: () => {
            for (const each of relays)
                each.close();
        },
    };
}
function relay(source, sink, stream, onOutput) {
    let blockedMs = 0;
    let blockedSince = null;
    let unwritten = 0;
    const done = new Promise((resolve) => {
        source.begin((bytes) => {
            onOutput(stream, bytes);
            unwritten += 1;
            sink.write(bytes, written);
            if (sink.writableLength === 0 || blockedSince !== null)
                return;
            blockedSince = (0,clock/* monotonicMs */.d)();
            source.pause();
        }, () => (sink.destroyed ? resolve() : sink.write('', () => resolve())));
        if (sink.listenerCount('error') === 0)
            sink.on('error', () => { });
        sink.on('error', readerWentAway);
    });
    return {
        blockedMs: () => blockedMs + stalledMs(),
        done,
        close() {
            source.close();
            sink.off('error', readerWentAway);
        },
    };
    function readerWentAway() {
        source.close();
    }
    function written() {
        unwritten -= 1;
        if (unwritten > 0 || blockedSince === null)
            return;
        blockedMs += stalledMs();
        blockedSince = null;
        source.resume();
    }
    function stalledMs() {
        const waitedMs = blockedSince === null ? 0 : (0,clock/* monotonicMs */.d)() - blockedSince;
        return waitedMs < STALL_MS ? 0 : waitedMs;
    }
}

// EXTERNAL MODULE: ./lib/platform/same-file.js
var same_file = __webpack_require__(58336);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/platform/guard-mark.js
var guard_mark = __webpack_require__(43558);
;// CONCATENATED MODULE: ./lib/platform/sentinel.js


function postSentinel(guardId, graceMs) {
    if (process.platform === 'win32')
        return { watch() { }, dismiss() { } };
    const words = [`${guard_mark/* MARK_NAME */.Gx}=${guardId}`, String(Math.ceil(graceMs / PASS_MS))];
    const shell = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', SCRIPT, 'flowforge-sentinel', ...words], {
        stdio: ['pipe', 'ignore', 'ignore'],
        env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
        cwd: '/',
        detached: true,
    });
    shell.on('error', () => { });
    shell.stdin.on('error', () => { });
    shell.unref();
    return {
        watch: ({ pid, startTime }) => void shell.stdin.write(`${pid} ${startTime}\n`),
        dismiss: () => void shell.stdin.end('dismissed\n'),
    };
}
const PASS_MS = 100;
const SCRIPT = `
mark=$1 passes=$2 group= start=
while read -r word value; do
  [ "$word" = dismissed ] && exit
  group=$word start=$value
done
is_ours() {
  [ -n "$group" ] || return 1
  [ -r "/proc/$group/stat" ] || return 0
  line=$(cat "/proc/$group/stat")
  set -- \${line##*) }
  [ "\${20}" = "$start" ]
}
marked() {
  grep -ls "$mark" /proc/[0-9]*/environ | while IFS=/ read -r _ _ pid _; do [ "$pid" -gt 1 ] && echo "$pid"; done
}
send() {
  is_ours && kill -s "$1" -- "-$group"
  for pid in $(marked); do kill -s "$1" "$pid"; done
}
anyone() {
  { is_ours && kill -s 0 -- "-$group"; } || [ -n "$(marked)" ]
}
send TERM
send CONT
while [ "$passes" -gt 0 ] && anyone; do sleep 0.1; passes=$((passes - 1)); done
passes=50
while [ "$passes" -gt 0 ] && anyone; do send KILL; sleep 0.05; passes=$((passes - 1)); done
`;

;// CONCATENATED MODULE: ./lib/platform/start-program.js

function startProgram(file, args, options) {
    return new Promise((resolve) => {
        const fail = (error) => resolve({ kind: 'failed', code: error.code ?? 'UNKNOWN' });
        try {
            const child = (0,external_node_child_process_.spawn)(file, args, options);
            child.once('spawn', () => resolve({ kind: 'started', child }));
            child.on('error', fail);
        }
        catch (error) {
            fail(error);
        }
    });
}

// EXTERNAL MODULE: ./lib/platform/sweep.js
var sweep = __webpack_require__(56219);
;// CONCATENATED MODULE: ./lib/platform/tree-meter.js
const INTERVAL_MIN_MS = 50;
const NONE = { total: 0, key: 0 };
function createTreeMeter() {
    const nothing = { atMs: 0, cpuMs: 0, memoryBytes: 0, processes: 0 };
    let previous = nothing;
    let sample = sampleOf(nothing, 0, 0);
    let started = false;
    return {
        record(reading) {
            const cpuMs = Math.max(previous.cpuMs, reading.cpuMs);
            const intervalMs = reading.atMs - previous.atMs;
            if (started && intervalMs < INTERVAL_MIN_MS)
                return;
            sample = sampleOf(reading, cpuMs, started ? Math.round(((cpuMs - previous.cpuMs) * 10_000) / intervalMs) : 0);
            previous = { ...reading, cpuMs };
            started = true;
        },
        latest: () => sample,
    };
}
function sampleOf(reading, cpuMs, cpuBp) {
    const { memoryBytes, memoryExact = false, processes, births = 0, waitMs = 0, ioBytes = -1, shortLived = NONE } = reading;
    return { cpuMs: Math.round(cpuMs), cpuBp, cpuWaitMs: waitMs, memoryBytes, memoryExact, processes, births, ioBytes, shortLived };
}

// EXTERNAL MODULE: ./node_modules/pidusage/index.js
var pidusage = __webpack_require__(17636);
;// CONCATENATED MODULE: ./lib/platform/tree-reading.js


function readFromProc(members) {
    return {
        atMs: (0,clock/* monotonicMs */.d)(),
        cpuMs: sum(members.map((each) => each.cpuMs)),
        memoryBytes: sum(members.map((each) => each.memoryBytes)),
        processes: members.length,
    };
}
async function readPortably(root) {
    try {
        const usage = await pidusage(root);
        return { atMs: (0,clock/* monotonicMs */.d)(), cpuMs: usage.ctime, memoryBytes: usage.memory, processes: 1 };
    }
    catch {
        return null;
    }
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./lib/platform/tree-tracker.js
var tree_tracker = __webpack_require__(51606);
;// CONCATENATED MODULE: ./lib/platform/group-child.js













async function spawnInGroup(command, inheritedFds, whyNotBetter, onOutput) {
    const tier = tierOf(whyNotBetter);
    const [file, ...args] = withOnePipe(command.argv, (0,same_file/* stdoutIsStderr */.o)());
    const stdio = ['inherit', 'pipe', 'pipe'];
    for (const fd of inheritedFds) {
        while (stdio.length < fd)
            stdio.push('ignore');
        stdio[fd] = fd;
    }
    const sentinel = postSentinel(command.guardId, command.orphanGraceMs);
    const program = await startProgram(file, args, { cwd: command.cwd, env: command.env, stdio, detached: true });
    if (program.kind === 'failed') {
        sentinel.dismiss();
        return refusal(tier, command.argv[0], program.code);
    }
    return { kind: 'started', child: groupChild(program.child, tier, command.guardId, sentinel, onOutput) };
}
function tierOf(whyNotBetter) {
    const cpuSource = (0,process_table/* procIsOurs */.s6)() ? 'proc' : 'pidusage';
    return { name: process.platform === 'win32' ? 'windows' : 'group', whyNotBetter, cpuSource };
}
function withOnePipe(argv, merge) {
    return merge && process.platform !== 'win32' ? ['/bin/sh', '-c', 'exec "$0" "$@" 2>&1', ...argv] : argv;
}
function groupChild(child, tier, guardId, sentinel, onOutput) {
    const pid = child.pid ?? 0;
    const root = { pid, startTime: (0,process_table/* readProcess */.Wv)(pid)?.startTime ?? 0 };
    sentinel.watch(root);
    const outputs = openStreams(pid, ['1', '2']);
    const output = relayOutput(sourceOf(child.stdout), sourceOf(child.stderr), onOutput);
    const meter = createTreeMeter();
    const tracker = (0,process_table/* procIsOurs */.s6)() ? (0,tree_tracker/* createTreeTracker */.z)({ root, guardId, adopters: [] }) : null;
    const ending = tracker === null ? portableEnding(child) : (0,sweep/* sweepingEnd */.s)(tracker, { beforeKill: () => (0,sweep/* killRootGroup */.K)(root), certain: true });
    const exited = new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            tracker?.look('quick');
            resolve({ code, signal: signal });
        });
    });
    return {
        ...root,
        tier,
        exited,
        drained: output.done,
        empty: ending.empty,
        async sample() {
            const reading = tracker === null ? await readPortably(pid) : readFromProc(tracker.look('quick'));
            if (reading !== null)
                meter.record(reading);
            return meter.latest();
        },
        blockedMs: output.blockedMs,
        terminate: ending.ask,
        kill: ending.force,
        leftovers() {
            const members = (tracker?.look('thorough') ?? []).filter((each) => each.pid !== pid);
            const theirs = () => members.flatMap((each) => openStreams(each.pid, ['1', '2'])).filter((name) => name.startsWith('socket:'));
            return describeLeftovers(members, new Set(outputs.length > 0 ? outputs : theirs()));
        },
        detach() {
            ending.stop();
            sentinel.dismiss();
        },
        release() {
            ending.stop();
            sentinel.dismiss();
            output.close();
        },
    };
}
function sourceOf(stream) {
    return stream === null ? null : streamSource(stream);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/platform/cgroup-place.js
var cgroup_place = __webpack_require__(38165);
;// CONCATENATED MODULE: ./lib/platform/cgroup.js





const PREFIX = 'flowforge-';
const STALE = /^flowforge-(\d+)-[0-9a-f]{8}$/;
function makeCgroup() {
    const own = (0,cgroup_place/* ownCgroupFolder */.r)((0,read_proc/* readProc */.l)('/proc/self/mountinfo'), (0,read_proc/* readProc */.l)('/proc/self/cgroup'));
    if (own === null)
        return { kind: 'none', why: 'no cgroup v2 of its own is in sight' };
    removeStale(own);
    const folder = (0,external_node_path_.join)(own, `${PREFIX}${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { mode: 0o755 });
    }
    catch (error) {
        return { kind: 'none', why: `no cgroup can be made in ${own} (${error.code ?? 'unknown error'})` };
    }
    const cgroup = cgroupIn(folder);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'cgroup.kill')))
        return { kind: 'made', cgroup };
    cgroup.remove();
    return { kind: 'none', why: "this kernel's cgroups have no cgroup.kill, which Linux 5.14 brought" };
}
function removeStale(own) {
    for (const name of childrenOf(own)) {
        const [, guard] = STALE.exec(name) ?? [];
        if (guard !== undefined && (0,read_proc/* readProc */.l)(`/proc/${guard}/stat`) === '')
            cgroupIn((0,external_node_path_.join)(own, name)).remove();
    }
}
function cgroupIn(folder) {
    return {
        folder,
        cpuMs: () => {
            const usage = /^usage_usec (\d+)/m.exec((0,read_proc/* readProc */.l)((0,external_node_path_.join)(folder, 'cpu.stat')))?.[1];
            return usage === undefined ? null : Number(usage) / 1000;
        },
        memoryBytes: () => {
            const current = (0,read_proc/* readProc */.l)((0,external_node_path_.join)(folder, 'memory.current'));
            if (current === '')
                return null;
            const inactiveFile = /^inactive_file (\d+)/m.exec((0,read_proc/* readProc */.l)((0,external_node_path_.join)(folder, 'memory.stat')))?.[1] ?? 0;
            return Math.max(0, Number(current) - Number(inactiveFile));
        },
        pids: () => foldersIn(folder).flatMap(pidsIn),
        kill: () => {
            try {
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'cgroup.kill'), '1');
            }
            catch {
            }
        },
        remove: () => {
            for (const each of foldersIn(folder).toReversed()) {
                try {
                    (0,external_node_fs_.rmdirSync)(each);
                }
                catch {
                }
            }
        },
    };
}
function foldersIn(folder) {
    return [folder, ...childrenOf(folder).flatMap((name) => foldersIn((0,external_node_path_.join)(folder, name)))];
}
function childrenOf(folder) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    }
    catch {
        return [];
    }
}
function pidsIn(folder) {
    const pids = (0,read_proc/* readProc */.l)((0,external_node_path_.join)(folder, 'cgroup.procs')).split('\n').map(Number);
    return pids.filter((pid) => pid > 0);
}

;// CONCATENATED MODULE: ./lib/platform/hold.js

function bestHold() {
    const made = makeCgroup();
    return made.kind === 'made' ? { kind: 'cgroup', cgroup: made.cgroup } : { kind: 'init', whyNotBetter: made.why };
}
function hold_tierOf(hold) {
    switch (hold.kind) {
        case 'cgroup':
            return { name: 'cgroup', whyNotBetter: '', cpuSource: 'cgroup' };
        case 'init':
            return { name: 'init', whyNotBetter: hold.whyNotBetter, cpuSource: 'init' };
        case 'strict':
            return { name: 'strict', whyNotBetter: '', cpuSource: 'init' };
        default:
            return hold;
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./lib/platform/exact-memory.js


const WORTH_MEASURING_BYTES = 32 * 1024 * 1024;
const MEASURE_EVERY_MS = 1_000;
const COST_SHARE = 50;
function createExactMemory(members) {
    let share = null;
    let dueMs = 0;
    return {
        measure(residentBytes, nowMs) {
            if (residentBytes < WORTH_MEASURING_BYTES)
                return null;
            if (nowMs >= dueMs) {
                const begunMs = (0,clock/* monotonicMs */.d)();
                const exactBytes = sumOf(members().map(({ pid }) => proportionalBytes(pid)));
                share = exactBytes === null ? null : Math.min(1, exactBytes / residentBytes);
                dueMs = nowMs + Math.max(MEASURE_EVERY_MS, ((0,clock/* monotonicMs */.d)() - begunMs) * COST_SHARE);
            }
            return share === null ? null : Math.round(share * residentBytes);
        },
    };
}
function sumOf(sizes) {
    return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}
function proportionalBytes(pid) {
    const text = (0,read_proc/* readProc */.l)(`/proc/${pid}/smaps_rollup`);
    const kib = /^Pss:\s+(\d+) kB$/m.exec(text)?.[1];
    if (kib !== undefined)
        return Number(kib) * 1024;
    return (0,read_proc/* readProc */.l)(`/proc/${pid}/stat`) === '' ? 0 : null;
}

// EXTERNAL MODULE: ./lib/platform/file-limit.js
var file_limit = __webpack_require__(3971);
;// CONCATENATED MODULE: ./lib/platform/init-arguments.js

function channelsAbove(inheritedFds) {
    const control = Math.max(2, ...inheritedFds) + 1;
    return { control, status: control + 1 };
}
function initArguments(command, hold, channels, merge) {
    const files = (0,file_limit/* inheritedFileLimit */.c)();
    return [
        ...['-c', `${channels.control}`, '-s', `${channels.status}`, '-g', `${command.orphanGraceMs}`, '-P', `${process.pid}`, '-O'],
        ...(hold.kind === 'cgroup' ? ['-G', hold.cgroup.folder] : []),
        ...(hold.kind === 'strict' ? ['-S'] : []),
        ...(merge ? ['-m'] : []),
        ...(files === null ? [] : ['-n', `${files}`]),
        '--',
        ...command.argv,
    ];
}
function initStdio(inherited, { control, status }, merge) {
    const stdio = Array.from({ length: status + 1 }, () => 'ignore');
    stdio[0] = 'inherit';
    stdio[1] = 'pipe';
    stdio[2] = merge ? 'ignore' : 'pipe';
    for (const fd of inherited)
        stdio[fd] = fd;
    stdio[control] = 'pipe';
    stdio[status] = 'pipe';
    return stdio;
}

;// CONCATENATED MODULE: ./lib/platform/init-status.js
function parseInitStatus(line) {
    const [kind, ...words] = line.split(' ');
    const at = (index) => Number.parseInt(words[index] ?? '0', 10) || 0;
    switch (kind) {
        case 'streams':
            return { kind, pid: at(0), pipes: words.slice(1).flatMap(pipeIn) };
        case 'started':
            return { kind, pid: at(0), startTime: at(1) };
        case 'exec-failed':
            return { kind, errno: at(0) };
        case 'exited':
            return { kind, code: at(0) };
        case 'signaled':
            return { kind, signo: at(0) };
        case 'sample':
            return {
                kind,
                atMs: at(0),
                cpuMs: at(1),
                rssKib: at(2),
                processes: at(3),
                births: at(4),
                waitMs: at(5),
                ioBytes: at(6),
                shortLived: { total: at(7), key: at(8) },
            };
        case 'init-lost':
            return { kind };
        case 'empty':
            return { kind, reaped: at(0) };
        case 'left':
            return { kind, count: at(0), ended: at(1), pids: init_status_pidsIn(words[2] ?? '') };
        case 'refused':
        case 'degraded':
            return { kind, what: words[0] ?? '', errno: at(1) };
        default:
            return null;
    }
}
function init_status_pidsIn(list) {
    return list.split(',').flatMap((text) => (/^[1-9]\d*$/.test(text) ? [Number(text)] : []));
}
function pipeIn(text) {
    const [, fd, inode] = /^(\d+):([1-9]\d*)$/.exec(text) ?? [];
    return fd === undefined ? [] : [{ fd: Number(fd), inode: Number(inode) }];
}

;// CONCATENATED MODULE: ./lib/platform/lines.js
const LINE_CHARS_MAX = 4096;
function readLines(source, onLine, onEnd) {
    let rest = '';
    source.setEncoding('latin1');
    source.on('data', (text) => {
        const lines = (rest + text).split('\n');
        rest = (lines.pop() ?? '').slice(0, LINE_CHARS_MAX);
        for (const line of lines)
            onLine(line);
    });
    source.once('close', onEnd);
    source.on('error', () => source.destroy());
}

;// CONCATENATED MODULE: ./lib/platform/signal-names.js

function signalName(signo) {
    const name = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === signo)?.[0];
    return name === undefined ? `SIG${signo}` : name;
}

;// CONCATENATED MODULE: ./lib/platform/init-link.js




const START_TIMEOUT_MS = 10_000;
function listenToInit(status) {
    const first = Promise.withResolvers();
    const exited = Promise.withResolvers();
    const emptied = Promise.withResolvers();
    const degraded = new Map();
    let reading = null;
    let streams = null;
    let heardAtMs = (0,clock/* monotonicMs */.d)();
    const timeout = setTimeout(() => lost(`guard-init did not answer within ${START_TIMEOUT_MS / 1000}s`), START_TIMEOUT_MS);
    readLines(status, (line) => {
        const word = parseInitStatus(line);
        if (word !== null)
            heard(word);
    }, () => lost('guard-init ended without a word'));
    return {
        first: first.promise,
        streams: () => streams,
        exited: exited.promise,
        emptied: emptied.promise,
        degraded: (what) => degraded.get(what) ?? null,
        takeReading() {
            const taken = reading;
            reading = null;
            return taken;
        },
        silentMs: () => (0,clock/* monotonicMs */.d)() - heardAtMs,
    };
    function heard(word) {
        clearTimeout(timeout);
        heardAtMs = (0,clock/* monotonicMs */.d)();
        switch (word.kind) {
            case 'streams':
                streams = word;
                break;
            case 'started':
            case 'refused':
            case 'exec-failed':
                first.resolve(word);
                break;
            case 'exited':
                exited.resolve({ code: word.code, signal: null });
                break;
            case 'signaled':
                exited.resolve({ code: null, signal: signalName(word.signo) });
                break;
            case 'sample':
                reading = { ...word, memoryBytes: word.rssKib * 1024, births: word.births + (reading?.births ?? 0) };
                break;
            case 'init-lost':
                first.resolve(word);
                exited.resolve({ code: null, signal: 'SIGKILL' });
                break;
            case 'empty':
                emptied.resolve({ reaped: word.reaped, left: 0, leftPids: [], certain: true });
                break;
            case 'left':
                emptied.resolve({ reaped: word.ended, left: word.count, leftPids: word.pids, certain: true });
                break;
            case 'degraded':
                degraded.set(word.what, word.errno);
                break;
            default:
                word;
        }
    }
    function lost(why) {
        clearTimeout(timeout);
        first.resolve({ kind: 'lost', why });
        exited.resolve({ code: null, signal: 'SIGKILL' });
        emptied.resolve(null);
    }
}

;// CONCATENATED MODULE: ./lib/platform/init-child.js

















const NOT_ITS_FAULT = ['ENOENT', 'EAGAIN', 'ENOMEM', 'EMFILE', 'ENFILE'];
const EXIT_WORD_MS = 1_000;
const NOBODY = { pid: -1, startTime: 0 };
const SILENCE_MS = 2_000;
async function spawnUnderInit(init, hold, command, inheritedFds, onOutput) {
    const merge = (0,same_file/* stdoutIsStderr */.o)();
    const channels = channelsAbove(inheritedFds);
    const keeper = await startProgram(init, initArguments(command, hold, channels, merge), {
        cwd: command.cwd,
        env: command.env,
        stdio: initStdio(inheritedFds, channels, merge),
        detached: true,
    });
    if (keeper.kind === 'failed') {
        if (NOT_ITS_FAULT.includes(keeper.code))
            return refusal(hold_tierOf(hold), command.argv[0], keeper.code);
        return { kind: 'unusable', why: `guard-init could not be started (${keeper.code})` };
    }
    const link = listenToInit(keeper.child.stdio[channels.status]);
    const first = await link.first;
    switch (first.kind) {
        case 'started':
            return {
                kind: 'started',
                child: initChild(first, keeper.child, link, holdInForce(hold, link), command.guardId, channels, onOutput),
            };
        case 'exec-failed':
            return refusal(hold_tierOf(holdInForce(hold, link)), command.argv[0], first.errno);
        case 'refused':
            return { kind: 'unusable', why: `the kernel gives no PID namespace (${errnoName(first.errno)})` };
        case 'init-lost':
            await link.emptied;
            return lostRefusal(hold_tierOf(hold));
        case 'lost':
            if (await wasKilled(keeper.child)) {
                await endWhatRuns(command.guardId);
                return lostRefusal(hold_tierOf(hold));
            }
            return { kind: 'unusable', why: first.why };
        default:
            return first;
    }
}
async function wasKilled(keeper) {
    if (keeper.exitCode === null && keeper.signalCode === null)
        await Promise.race([(0,external_node_events_.once)(keeper, 'exit'), (0,tree_ending/* pause */.v7)(EXIT_WORD_MS)]);
    return keeper.signalCode === 'SIGKILL';
}
async function endWhatRuns(guardId) {
    if (!(0,process_table/* procIsOurs */.s6)())
        return;
    const ending = (0,sweep/* sweepingEnd */.s)((0,tree_tracker/* createTreeTracker */.z)({ root: NOBODY, guardId, adopters: [] }), { certain: false });
    ending.force();
    await ending.empty;
}
function holdInForce(hold, link) {
    const errno = link.degraded('cgroup');
    if (hold.kind !== 'cgroup' || errno === null)
        return hold;
    return { kind: 'init', whyNotBetter: `the command could not be moved to ${hold.cgroup.folder} (${errnoName(errno)})` };
}
function initChild(started, keeper, link, hold, guardId, channels, onOutput) {
    const control = keeper.stdio[channels.control];
    control.on('error', () => { });
    const streams = link.streams();
    const output = relayOutput(...outputSources(keeper, streams, () => order('R')), onOutput);
    const meter = createTreeMeter();
    const root = { pid: started.pid, startTime: started.startTime };
    const guards = (0,process_table/* procIsOurs */.s6)() ? [keeper.pid ?? 0, (0,process_table/* readProcess */.Wv)(root.pid)?.ppid ?? 0].flatMap(identityOf) : [];
    const tracker = (0,tree_tracker/* createTreeTracker */.z)({
        root,
        guardId,
        adopters: guards,
        alsoMembers: () => (hold.kind === 'cgroup' ? hold.cgroup.pids() : []),
    });
    const outputs = new Set(streams?.pipes.map(({ inode }) => `pipe:[${inode}]`));
    const exactMemory = createExactMemory(() => ((0,process_table/* procIsOurs */.s6)() ? tracker.look('quick') : []));
    let detached = false;
    let nothingLeft = false;
    link.emptied.then((told) => {
        nothingLeft = told?.left === 0;
    });
    return {
        ...root,
        tier: hold_tierOf(hold),
        exited: link.exited,
        drained: output.done,
        empty: link.emptied.then((told) => told ?? endUnheld()),
        async sample() {
            if (link.silentMs() > SILENCE_MS)
                keeper.kill('SIGCONT');
            const reading = link.takeReading();
            if (reading === null)
                return { ...meter.latest(), births: 0 };
            meter.record(withExactMemory(hold.kind === 'cgroup' ? readingIn(hold.cgroup, reading) : reading, exactMemory));
            return meter.latest();
        },
        blockedMs: output.blockedMs,
        terminate: () => order('T'),
        kill: () => order('K'),
        leftovers() {
            if (nothingLeft || !(0,process_table/* procIsOurs */.s6)())
                return [];
            return describeLeftovers(tracker.look('thorough').filter(({ pid }) => pid !== root.pid), outputs);
        },
        detach() {
            detached = true;
            order('D');
        },
        release() {
            control.destroy();
            output.close();
            keeper.unref();
        },
    };
    function order(what) {
        control.write(what);
        keeper.kill('SIGCONT');
    }
    async function endUnheld() {
        if (detached || !(0,process_table/* procIsOurs */.s6)())
            return { reaped: 0, left: 0, leftPids: [], certain: detached };
        const cgroup = hold.kind === 'cgroup' ? hold.cgroup : null;
        const beforeKill = () => {
            cgroup?.kill();
            if (hold.kind !== 'strict')
                (0,sweep/* killRootGroup */.K)(root);
        };
        const ending = (0,sweep/* sweepingEnd */.s)(tracker, { beforeKill, certain: hold.kind !== 'init' });
        ending.force();
        const emptied = await ending.empty;
        cgroup?.remove();
        return emptied;
    }
}
function outputSources({ stdout, stderr }, streams, retireInit) {
    const pipes = streams === null ? null : openPipes(streams);
    if (pipes !== null)
        retireInit();
    const source = (handedOn, pipe) => {
        if (handedOn === null)
            return null;
        return pipe === undefined ? streamSource(handedOn) : oneAfterAnother(streamSource(handedOn), pipe);
    };
    return [source(stdout, pipes?.[0]), source(stderr, pipes?.[1])];
}
function identityOf(pid) {
    const entry = (0,process_table/* readProcess */.Wv)(pid);
    return entry === null ? [] : [entry];
}
function readingIn(cgroup, seen) {
    const memoryBytes = cgroup.memoryBytes();
    return {
        ...seen,
        atMs: (0,clock/* monotonicMs */.d)(),
        cpuMs: cgroup.cpuMs() ?? seen.cpuMs,
        ...(memoryBytes === null ? {} : { memoryBytes, memoryExact: true }),
    };
}
function withExactMemory(reading, exact) {
    if (reading.memoryExact === true)
        return reading;
    const memoryBytes = exact.measure(reading.memoryBytes, reading.atMs);
    return memoryBytes === null ? reading : { ...reading, memoryBytes, memoryExact: true };
}

;// CONCATENATED MODULE: ./lib/platform/spawner.js








function hostSpawner({ inheritedFds, initFolder }) {
    const init = (0,external_node_path_.join)(initFolder, `guard-init-linux-${process.arch}`);
    return {
        spawn(command, onOutput) {
            const marked = { ...command, env: (0,guard_mark/* markedEnvironment */.Q0)(command.env, command.guardId) };
            switch (marked.isolation) {
                case 'auto':
                    return spawnHeld(marked, bestHold, (why) => spawnInGroup(marked, inheritedFds, why, onOutput));
                case 'strict':
                    return spawnHeld(marked, () => ({ kind: 'strict' }), async (why) => strictRefusal(why));
                case 'group':
                    return spawnInGroup(marked, inheritedFds, 'asked for with --isolation group', onOutput);
                default:
                    return marked.isolation;
            }
            async function spawnHeld(spec, takeHold, otherwise) {
                const unusable = whyUnusable(init);
                if (unusable !== null)
                    return otherwise(unusable);
                const hold = takeHold();
                const spawned = await spawnUnderInit(init, hold, spec, inheritedFds, onOutput);
                if (spawned.kind !== 'started' && hold.kind === 'cgroup')
                    hold.cgroup.remove();
                return spawned.kind === 'unusable' ? otherwise(spawned.why) : spawned;
            }
        },
    };
}
function defaultInitFolder() {
    const program = `init/guard-init-linux-${process.arch}`;
    const found = (0,find_above/* findAbove */.n)(import.meta.dirname, program) ?? (0,find_above/* findAbove */.n)(import.meta.dirname, `dist/${program}`);
    return (0,external_node_path_.dirname)(found ?? program);
}
function whyUnusable(init) {
    if (process.platform !== 'linux')
        return `guard-init runs on Linux only, this is ${process.platform}`;
    try {
        (0,external_node_fs_.accessSync)(init, external_node_fs_.constants.X_OK);
        return null;
    }
    catch (error) {
        return `guard-init cannot be executed (${error.code ?? 'unknown error'}: ${init})`;
    }
}


/***/ }),

/***/ 8361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/ci/command-environment.js
var command_environment = __webpack_require__(77413);
// EXTERNAL MODULE: ./lib/ci/log-line.js
var log_line = __webpack_require__(88857);
;// CONCATENATED MODULE: ./lib/ci/dialect.js

function spoken({ lines, witness }) {
    return [...lines, ...(witness === null ? [] : [witness])].map((line) => `flowforge: ${line}`);
}
function said(line) {
    return `flowforge: ${(0,log_line/* logLine */.B)(line)}`;
}
function evidenceFrom(projectFolder, { bundlePath }) {
    if (bundlePath === null || !projectFolder)
        return null;
    const root = projectFolder.replace(/[\\/]+$/, '');
    if (!bundlePath.startsWith(root))
        return null;
    const [separator, ...folders] = bundlePath.slice(root.length).split(/[\\/]/);
    return separator === '' && folders.length > 1 ? folders.slice(0, -1).join('/') : null;
}

;// CONCATENATED MODULE: ./lib/ci/azure.js



const azure = {
    log: (report) => [
        ...spoken(report),
        `##vso[task.logissue type=${report.severity}]${issueText(report)}`,
        ...summaryUpload(report),
    ],
};
function issueText({ title, lines: [first] }) {
    return data(first === undefined ? title : `FlowForge Guard ${first}`);
}
function summaryUpload({ bundlePath }) {
    if (bundlePath === null)
        return [];
    const path = (0,external_node_path_.join)(bundlePath, 'summary.md');
    return path === data(path) ? [`##vso[task.uploadsummary]${path}`] : [said('the path of the summary cannot be told to Azure')];
}
function data(text) {
    return (0,log_line/* logLine */.B)(text).replace(/%(?=0A|0D|3B|5D|AZP25)/gi, '% ');
}

;// CONCATENATED MODULE: ./lib/ci/buildkite.js

const buildkite = {
    log: (report) => [`+++ ${report.title}`, ...spoken(report)],
    summaryProgram: ({ severity, runId }) => [
        'buildkite-agent',
        'annotate',
        '--style',
        severity,
        '--context',
        `flowforge-${runId}`,
    ],
};

;// CONCATENATED MODULE: ./lib/ci/circleci.js


const circleci = { log: (report) => [...spoken(report), ...whereReportsGo(report)] };
function whereReportsGo({ bundlePath }) {
    if (bundlePath === null)
        return [];
    const folder = (0,external_node_path_.dirname)(bundlePath);
    return [
        said(`CircleCI keeps it where the steps end with store_test_results: { path: ${folder} } and store_artifacts: { path: ${folder} }`),
    ];
}

;// CONCATENATED MODULE: ./lib/ci/github.js

const github = {
    log: (report) => [
        ...spoken(report),
        `::${report.severity} title=${escapedProperty(report.title)}::${escapedData(report.lines.join('\n'))}`,
    ],
};
function escapedData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapedProperty(text) {
    return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./lib/ci/gitlab.js

const gitlab = {
    log: (report, env) => [
        `${marker('start', report)}${report.title}`,
        ...spoken(report),
        ...gitlab_whereReportsGo(report, env),
        marker('end', report),
    ],
};
function marker(edge, { atEpochS, runId }) {
    return `\u001b[0Ksection_${edge}:${atEpochS}:flowforge_${runId.replace(/[^\w.-]/g, '_')}\r\u001b[0K`;
}
function gitlab_whereReportsGo(report, env) {
    const project = env['CI_PROJECT_DIR'];
    if (report.bundlePath === null || !project)
        return [];
    const folder = evidenceFrom(project, report);
    if (folder !== null)
        return [
            said(`GitLab keeps it where the job says artifacts: { when: always, paths: [${folder}/], reports: { junit: ${folder}/*/junit.xml } }`),
        ];
    if (env['GITLAB_CI'] !== 'true')
        return [];
    return [said(`GitLab collects nothing from outside of ${project}: give --evidence-dir a folder in there`)];
}

;// CONCATENATED MODULE: ./lib/ci/jenkins.js

const jenkins = { log: (report, env) => [...spoken(report), ...jenkins_whereReportsGo(report, env)] };
function jenkins_whereReportsGo(report, env) {
    const workspace = env['WORKSPACE'];
    if (report.bundlePath === null || !workspace)
        return [];
    const folder = evidenceFrom(workspace, report);
    return [
        said(folder === null
            ? `Jenkins collects nothing from outside of ${workspace}: give --evidence-dir a folder in there`
            : `Jenkins keeps it where the pipeline says post { always { junit '${folder}/*/junit.xml'; archiveArtifacts '${folder}/**' } }`),
    ];
}

;// CONCATENATED MODULE: ./lib/ci/plain.js

const plain = { log: spoken };

;// CONCATENATED MODULE: ./lib/ci/dialects.js







const dialects = {
    github: github,
    gitlab: gitlab,
    jenkins: jenkins,
    circleci: circleci,
    azure: azure,
    buildkite: buildkite,
    generic: plain,
    none: plain,
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/ci/pipe-file.js


async function pipeFile([program, ...args], path, env, timeoutMs) {
    try {
        const file = await external_node_fs_.promises.open(path);
        try {
            return await ended(program, args, file.fd, env, timeoutMs);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        return { kind: 'failed', why: error.message };
    }
}
function ended(program, args, stdin, env, timeoutMs) {
    return new Promise((done) => {
        const child = (0,external_node_child_process_.spawn)(program, args, { stdio: [stdin, 'ignore', 'ignore'], env: { ...env } });
        const timer = setTimeout(() => {
            child.kill('SIGKILL');
            done({ kind: 'failed', why: `had not ended after ${timeoutMs / 1000} s` });
        }, timeoutMs);
        child.once('error', (error) => {
            clearTimeout(timer);
            done({ kind: 'failed', why: error.code === 'ENOENT' ? 'is not on the PATH' : error.message });
        });
        child.once('exit', (code, signal) => {
            clearTimeout(timer);
            done(code === 0 ? { kind: 'done' } : { kind: 'failed', why: `ended with ${signal ?? `exit code ${code}`}` });
        });
    });
}

;// CONCATENATED MODULE: ./lib/ci/announce.js





const PROGRAM_TIMEOUT_MS = 10_000;
async function announce(ci, report, write) {
    const { log, summaryProgram } = dialects[ci];
    for (const line of log(report, process.env))
        write(line);
    if (summaryProgram === undefined || report.bundlePath === null)
        return;
    const program = summaryProgram(report);
    const env = (0,command_environment/* commandEnvironment */.J)(process.env, 'cli');
    const piped = await pipeFile(program, (0,external_node_path_.join)(report.bundlePath, 'summary.md'), env, PROGRAM_TIMEOUT_MS);
    if (piped.kind === 'failed')
        write(said(`no annotation was made: ${program[0]} ${piped.why}`));
}

// EXTERNAL MODULE: ./lib/ci/run-report.js
var run_report = __webpack_require__(46368);
// EXTERNAL MODULE: ./lib/report/verdict-line.js
var verdict_line = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/report/witness-line.js
var witness_line = __webpack_require__(92948);
;// CONCATENATED MODULE: ./lib/publish.js







async function publish(outcome, to) {
    const { result, bundlePath, degraded, withheld } = outcome.sealed;
    if (degraded !== '')
        say(degraded);
    for (const { file, why } of withheld)
        say(`${file} may still hold a secret (${why}): do not publish it`);
    if (to.resultPath !== undefined && result !== null)
        await attempt('--result', external_node_fs_.promises.writeFile(to.resultPath, `${JSON.stringify(result, null, 2)}\n`));
    if (to.junitPath !== undefined && bundlePath !== null)
        await attempt('--junit-path', external_node_fs_.promises.copyFile((0,external_node_path_.join)(bundlePath, 'junit.xml'), to.junitPath));
    if (to.summaryPath !== undefined && bundlePath !== null)
        await attempt('--job-summary', appendCopy((0,external_node_path_.join)(bundlePath, 'summary.md'), to.summaryPath));
    await speak(outcome, to);
}
async function speak({ sealed: { result, seal, bundlePath }, verdict, reason, observations, culprit }, to) {
    if (result === null)
        return say(`${verdict}: ${reason || 'no report could be made'}`);
    const hushed = to.quiet && verdict !== 'killed' && verdict !== 'error';
    const lines = hushed ? [] : (0,verdict_line/* verdictLines */.r)(result, bundlePath, observations, culprit);
    const witness = seal === null || (to.quiet && verdict === 'passed') ? null : (0,witness_line/* witnessLine */.gE)(result.run_id, seal);
    const report = hushed ? null : (0,run_report/* runReport */.q)(result, lines, witness, bundlePath, Math.floor(Date.now() / 1000));
    if (report !== null)
        return announce(to.ci ?? 'none', report, write);
    for (const line of witness === null ? lines : [...lines, witness])
        say(line);
}
async function appendCopy(from, to) {
    await external_node_fs_.promises.appendFile(to, await external_node_fs_.promises.readFile(from));
}
async function attempt(what, work) {
    try {
        await work;
    }
    catch (error) {
        say(`${what}: ${error.message}. The report is in the bundle.`);
    }
}
function say(line) {
    write(`flowforge: ${(0,log_line/* logLine */.B)(line)}`);
}
function write(line) {
    process.stderr.write(`${line}\n`);
}


/***/ }),

/***/ 92948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ longestWitnessChars),
/* harmony export */   eY: () => (/* binding */ witnessStart),
/* harmony export */   gE: () => (/* binding */ witnessLine),
/* harmony export */   xU: () => (/* binding */ witnessAt)
/* harmony export */ });
function witnessLine(runId, { seq, head }) {
    return `${opening}${runId} seq=${seq} head=${head}`;
}
function witnessAt(text, at) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.groups;
    if (found === undefined)
        return null;
    const { runId = '', seq = '', head = '' } = found;
    return { runId, seq: Number(seq), head };
}
const opening = 'seal run=';
const witnessStart = `flowforge: ${opening}`;
const longestWitnessChars = witnessStart.length + 128 + ' seq='.length + 16 + ' head='.length + 64;
const pattern = new RegExp(`${witnessStart}(?<runId>[A-Za-z0-9][A-Za-z0-9._-]{0,127}) seq=(?<seq>[1-9][0-9]{0,15}) head=(?<head>[0-9a-f]{64})(?![0-9A-Za-z])`, 'y');


/***/ }),

/***/ 64187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ runSettings)
});

// EXTERNAL MODULE: ./lib/ci/detect.js
var detect = __webpack_require__(71613);
// EXTERNAL MODULE: ./lib/decision/effective-policy.js
var effective_policy = __webpack_require__(42390);
;// CONCATENATED MODULE: ./lib/decision/fallback-policy.js
const killing = { declared: 'kill' };
const fallbackPolicy = {
    profile: 'watchdog',
    rules: {
        'wall-time': { action: 'kill' },
        'no-output': { action: 'kill' },
        budget: { action: 'kill' },
        ...{ hang: killing, memory: killing, 'output-flood': killing, 'fork-storm': killing },
    },
    places: { profile: { kind: 'option', name: 'on-invalid-policy fallback' } },
};

// EXTERNAL MODULE: ./lib/decision/place.js
var place = __webpack_require__(64789);
// EXTERNAL MODULE: ./lib/load-policy.js
var load_policy = __webpack_require__(36518);
// EXTERNAL MODULE: ./lib/tested-platform.js
var tested_platform = __webpack_require__(89008);
;// CONCATENATED MODULE: ./lib/run-settings.js






async function runSettings(options, step = '') {
    const { values } = options;
    const file = await (0,load_policy/* loadPolicy */.t)(values.policy, step);
    if (file.kind === 'invalid' && values['on-invalid-policy'] !== 'fallback')
        return file;
    const sources = file.kind === 'ok' ? [...file.sources, ...options.policy] : [...options.policy, fallbackPolicy];
    const { policy, places, notes } = (0,effective_policy/* explainPolicy */.y)([(0,tested_platform/* platformPolicy */.y)(process.platform), ...sources]);
    const isolation = values.isolation === 'group' || values.isolation === 'strict' ? values.isolation : 'auto';
    if (isolation === 'strict' && policy.orphans !== 'kill')
        return { kind: 'invalid', problem: cannotSpare(policy.orphans) };
    return {
        ...{ kind: 'ok', policy, policySources: (0,place/* placeTexts */.I)(places), notes, ...fallbackOf(file) },
        ...{ isolation, quiet: values.quiet === 'true', ci: (0,detect/* ciFrom */.X)(process.env, values.ci) },
        onParentExit: values['on-parent-exit'] === 'continue' ? 'continue' : 'cancel',
        redact: linesOf(values.redact ?? ''),
    };
}
function fallbackOf(file) {
    if (file.kind === 'ok')
        return { policyFallback: null, hasGate: file.hasGate };
    return { policyFallback: file.problems.map(load_policy/* problemText */.f).join('; '), hasGate: true };
}
function cannotSpare(orphans) {
    return `isolation strict ends whatever outlives the command: it cannot be had with orphans ${orphans}. Leave one of them out.`;
}
function linesOf(text) {
    return text.split(/\r?\n/).filter((line) => line !== '');
}


/***/ }),

/***/ 26307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/canary.js

const DRAWS = 10_000;
function drawCanary(percent, { repository, run_id, attempt, step }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update([repository, run_id, attempt, step].join('\n')).digest();
    const draw_bp = Math.floor((digest.readUInt32BE(0) * DRAWS) / 2 ** 32);
    return { percent, draw_bp, enforced: draw_bp * 100 < percent * DRAWS };
}
function canaryWords({ percent, draw_bp, enforced }) {
    const does = enforced ? 'enforces' : 'only records what it would do';
    return `mode canary: this run ${does} (it drew ${draw_bp} of ${DRAWS}; those below ${percent * 100} enforce)`;
}

// EXTERNAL MODULE: ./lib/ci/command-environment.js
var command_environment = __webpack_require__(77413);
// EXTERNAL MODULE: ./lib/ci/identity.js
var ci_identity = __webpack_require__(60920);
// EXTERNAL MODULE: ./lib/ci/log-line.js
var log_line = __webpack_require__(88857);
// EXTERNAL MODULE: ./lib/decision/agent-choice.js
var agent_choice = __webpack_require__(92179);
// EXTERNAL MODULE: ./lib/door.js
var door = __webpack_require__(431);
// EXTERNAL MODULE: ./lib/evidence/identifiers.js
var identifiers = __webpack_require__(62237);
// EXTERNAL MODULE: ./lib/evidence/jcs.js
var jcs = __webpack_require__(85501);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/reused-bytes.js
var reused_bytes = __webpack_require__(37427);
;// CONCATENATED MODULE: ./lib/evidence/attachment-queue.js

class AttachmentQueue {
    #newest = new Map();
    #unsent = new Set();
    #underWay = new Map();
    #free = new Map();
    get all() {
        return this.#newest;
    }
    put(name, content) {
        const newest = this.#newest.get(name);
        const room = newest !== undefined && newest === this.#underWay.get(name) ? this.#free.get(name) : newest;
        this.#newest.set(name, (0,reused_bytes/* copied */.p)(content, room, (bytes) => new SharedArrayBuffer(bytes)));
        this.#unsent.add(name);
    }
    take(which) {
        const names = [...this.#unsent].filter((name) => which === 'all' || !this.#underWay.has(name));
        return names.flatMap((name) => {
            const content = this.#newest.get(name);
            this.#unsent.delete(name);
            if (content === undefined)
                return [];
            this.#underWay.set(name, content);
            return [[name, content]];
        });
    }
    arrived(name) {
        const read = this.#underWay.get(name);
        this.#underWay.delete(name);
        if (read !== undefined && read !== this.#newest.get(name))
            this.#free.set(name, read);
    }
}

// EXTERNAL MODULE: ./lib/evidence/checkpoint-period.js
var checkpoint_period = __webpack_require__(3185);
;// CONCATENATED MODULE: ./lib/evidence/draft-queue.js

const mostUntakenDrafts = 10_000;
const mostKeptDrafts = 10_000;
class DraftQueue {
    #unsent = [];
    #untaken = [];
    #kept = [];
    #dropped = 0;
    get untaken() {
        return this.#untaken;
    }
    get kept() {
        return this.#kept;
    }
    get dropped() {
        return this.#dropped;
    }
    put(draft) {
        const isSample = draft.event_type === 'sample';
        if (isSample && this.#untaken.length >= mostUntakenDrafts) {
            this.#dropped += 1;
            return false;
        }
        const identified = { eventId: (0,identifiers/* newEventId */.WR)(draft.created_at_ms), draft };
        if (!isSample && this.#kept.length < mostKeptDrafts)
            this.#kept.push(identified);
        this.#untaken.push(identified);
        this.#unsent.push(identified);
        return this.#unsent.length === 1;
    }
    take() {
        const drafts = this.#unsent;
        this.#unsent = [];
        return drafts;
    }
    sendAgain() {
        this.#unsent = [...this.#untaken];
    }
    arrived(drafts) {
        this.#untaken.splice(0, drafts);
    }
}

// EXTERNAL MODULE: ./lib/evidence/reports.js
var reports = __webpack_require__(59046);
// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(78239);
;// CONCATENATED MODULE: ./lib/evidence/seal-on-this-thread.js

async function sealOnThisThread(unwritten) {
    const { settings, place, drafts, attachments, dropped, fault, loadReports } = unwritten;
    try {
        const { JournalWriter } = await __webpack_require__.e("write-bundle").then(__webpack_require__.bind(__webpack_require__, 2539));
        const writer = await JournalWriter.open(settings, place, loadReports);
        writer.append(drafts);
        for (const [name, content] of attachments)
            writer.attach(name, content);
        if (fault !== null)
            writer.degrade(fault);
        return await writer.seal(dropped);
    }
    catch (error) {
        const degraded = `the evidence could not be written: ${(0,error_text/* errorText */.k)(error)}; please report this`;
        return { bundlePath: null, result: null, seal: null, withheld: [], degraded };
    }
}

;// CONCATENATED MODULE: ./lib/evidence/within-timeout.js
async function withinTimeout(timeoutMs, answer) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(null), timeoutMs);
    });
    try {
        return await Promise.race([answer, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./lib/evidence/journal-messages.js
const journalRole = 'flowforge-journal';

;// CONCATENATED MODULE: ./lib/evidence/writer-thread.js


const workerLimits = { maxYoungGenerationSizeMb: 16 };
class WriterThread {
    #arrivals;
    #worker = null;
    #lastAsked = 0;
    #asked = new Map();
    #onSealed = () => { };
    #death = null;
    constructor(program, settings, arrivals) {
        this.#arrivals = arrivals;
        this.#worker = this.#start(program, { role: journalRole, settings });
    }
    append(drafts) {
        this.#post({ kind: 'append', drafts });
    }
    attach(name, content) {
        this.#post({ kind: 'attach', name, content });
    }
    durable() {
        if (this.#death !== null)
            return Promise.resolve(null);
        this.#lastAsked += 1;
        const id = this.#lastAsked;
        const answer = new Promise((resolve) => this.#asked.set(id, resolve));
        this.#post({ kind: 'durable', id });
        return answer;
    }
    seal(dropped) {
        if (this.#death !== null)
            return Promise.resolve(null);
        const answer = new Promise((resolve) => {
            this.#onSealed = resolve;
        });
        this.#post({ kind: 'seal', dropped });
        return answer;
    }
    async causeOfDeath() {
        await this.#death?.gone;
        return this.#death?.why ?? '';
    }
    end() {
        if (this.#death === null)
            void this.#worker?.terminate();
    }
    #start({ worker: program, execArgv }, workerData) {
        try {
            const options = { name: journalRole, workerData, resourceLimits: workerLimits };
            const threads = process.getBuiltinModule('node:worker_threads');
            const worker = new threads.Worker(program, { ...options, ...(execArgv && { execArgv: [...execArgv] }) });
            worker.on('message', (reply) => this.#receive(reply));
            worker.on('error', (error) => this.#bury((0,error_text/* errorText */.k)(error)));
            worker.on('exit', (code) => this.#bury(`it exited with ${code}`));
            worker.unref();
            return worker;
        }
        catch (error) {
            this.#bury((0,error_text/* errorText */.k)(error));
            return null;
        }
    }
    #receive(reply) {
        switch (reply.kind) {
            case 'taken':
                this.#arrivals.drafts(reply.drafts);
                break;
            case 'attached':
                this.#arrivals.attachment(reply.name);
                break;
            case 'durable':
                this.#asked.get(reply.id)?.(reply.place);
                this.#asked.delete(reply.id);
                break;
            case 'sealed':
                this.#onSealed(reply.sealed);
                break;
            default:
                reply;
        }
    }
    #post(request) {
        if (this.#death !== null)
            return;
        try {
            this.#worker?.postMessage(request);
        }
        catch (error) {
            this.#bury((0,error_text/* errorText */.k)(error));
        }
    }
    #bury(why) {
        if (this.#death !== null)
            return;
        this.#death = { why, gone: this.#worker?.terminate() ?? Promise.resolve() };
        for (const resolve of this.#asked.values())
            resolve(null);
        this.#asked.clear();
        this.#onSealed(null);
    }
}

;// CONCATENATED MODULE: ./lib/evidence/journal.js








const defaultWorkerAfterMs = 100;
function openJournal(options) {
    return new ThreadedJournal(options);
}
class ThreadedJournal {
    #program;
    #settings;
    #folder;
    #loadReports;
    #drafts = new DraftQueue();
    #attachments = new AttachmentQueue();
    #startTimer;
    #thread = null;
    #sealing = null;
    #givenUp = false;
    constructor({ workerAfterMs = defaultWorkerAfterMs, loadReports: load = reports/* loadReports */.y, ...options }) {
        const { evidenceDir, runId, policyJson, signingKey = null, checkpointMs = checkpoint_period/* checkpointPeriodMs */.E } = options;
        this.#settings = { evidenceDir, runId, policyJson, signingKey, checkpointMs };
        this.#folder = (0,external_node_path_.join)(evidenceDir, runId);
        this.#program = options;
        this.#loadReports = load;
        this.#startTimer = setTimeout(() => this.#startThread(), workerAfterMs);
        this.#startTimer.unref();
    }
    append(draft) {
        if (this.#drafts.put(draft))
            queueMicrotask(() => this.#sendDrafts());
    }
    attach(name, content) {
        if (this.#sealing !== null)
            return;
        this.#attachments.put(name, content);
        this.#sendAttachments('free');
    }
    async durable(timeoutMs) {
        if (this.#sealing !== null)
            return null;
        const thread = this.#startThread();
        this.#sendDrafts();
        return withinTimeout(timeoutMs, thread.durable());
    }
    seal(timeoutMs) {
        this.#sealing ??= this.#seal(timeoutMs);
        return this.#sealing;
    }
    #startThread() {
        if (this.#thread !== null)
            return this.#thread;
        clearTimeout(this.#startTimer);
        this.#thread = new WriterThread(this.#program, this.#settings, {
            drafts: (count) => this.#drafts.arrived(count),
            attachment: (name) => {
                this.#attachments.arrived(name);
                this.#sendAttachments('free');
            },
        });
        this.#drafts.sendAgain();
        this.#sendDrafts();
        this.#sendAttachments('free');
        return this.#thread;
    }
    #sendDrafts() {
        const drafts = this.#drafts.take();
        if (drafts.length > 0)
            this.#thread?.append(drafts);
    }
    #sendAttachments(which) {
        if (this.#thread === null)
            return;
        for (const [name, content] of this.#attachments.take(which))
            this.#thread.attach(name, content);
    }
    async #seal(timeoutMs) {
        const sealed = await withinTimeout(timeoutMs, this.#sealWhereItIs());
        this.#givenUp = sealed === null;
        this.#thread?.end();
        if (sealed?.result != null)
            return sealed;
        const why = sealed?.degraded ||
            `the evidence bundle ${this.#folder} was not ready after ${timeoutMs} ms: what is recorded stands in the journal there`;
        return this.#sealHere('nowhere', this.#drafts.kept, { what: 'seal', error: why, sentence: why });
    }
    async #sealWhereItIs() {
        clearTimeout(this.#startTimer);
        if (this.#thread === null)
            return this.#sealHere('memory', this.#drafts.untaken, null);
        this.#sendDrafts();
        this.#sendAttachments('all');
        const sealed = await this.#thread.seal(this.#drafts.dropped);
        if (sealed !== null || this.#givenUp)
            return sealed;
        const why = await this.#thread.causeOfDeath();
        const sentence = `the evidence in ${this.#folder} is incomplete: the thread that records it ended early (${why}); please report this`;
        return this.#sealHere('left', this.#drafts.untaken, { what: 'journal worker', error: why, sentence });
    }
    #sealHere(place, drafts, fault) {
        return sealOnThisThread({
            settings: this.#settings,
            loadReports: this.#loadReports,
            place,
            drafts,
            attachments: this.#attachments.all,
            dropped: this.#drafts.dropped,
            fault,
        });
    }
}

// EXTERNAL MODULE: ./lib/evidence/signing-key.js
var signing_key = __webpack_require__(60716);
// EXTERNAL MODULE: ./lib/report/bytes.js
var bytes = __webpack_require__(81925);
// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(14409);
;// CONCATENATED MODULE: ./lib/heartbeat.js


const HEARTBEAT_MS = 60_000;
function createHeartbeat(everyMs, startedAtMs = 0) {
    let last = { atMs: startedAtMs, cpuMs: 0, lines: 0 };
    let inLine = false;
    return {
        observe(bytes) {
            if (bytes.length > 0)
                inLine = bytes[bytes.length - 1] !== NEWLINE;
        },
        beat({ atMs, tree, output, data }) {
            const passedMs = atMs - last.atMs;
            if (passedMs < (inLine ? 2 * everyMs : everyMs))
                return null;
            const lines = linesOf(output) + (data === null ? 0 : linesOf(data));
            const cpu = (0,quantities/* formatPercent */.l9)(((tree.cpuMs - last.cpuMs) * 10_000) / passedMs);
            const told = [elapsed(atMs), `CPU ${cpu}`, (0,bytes/* formatBytes */.z)(tree.memoryBytes), (0,quantities/* counted */.hS)(lines - last.lines, 'line')];
            last = { atMs, cpuMs: tree.cpuMs, lines };
            return told.join(', ');
        },
    };
}
const NEWLINE = 0x0a;
function linesOf({ lines, shedLines }) {
    return lines + shedLines;
}
function elapsed(ms) {
    const seconds = Math.floor(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes}m${twoDigits(seconds % 60)}s`;
    return `${Math.floor(minutes / 60)}h${twoDigits(minutes % 60)}m`;
}
function twoDigits(count) {
    return String(count).padStart(2, '0');
}

;// CONCATENATED MODULE: ./lib/redaction/mask-observer.js
const COMMAND = '::add-mask';
const LEAD_MAX_BYTES = 256;
const LINE_MAX_BYTES = 64 * 1024;
const COMMANDS_MAX = 20_000;
const mask_observer_NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
function createMaskObserver(onMask) {
    const lines = { stdout: newLine(), stderr: newLine() };
    let commands = 0;
    return {
        observe(stream, bytes) {
            if (bytes.length === 0 || commands > COMMANDS_MAX)
                return;
            const line = lines[stream];
            const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            const rest = line.length === 0 ? piece : goOn(line, piece);
            if (rest.length > 0)
                look(line, rest);
        },
        end() {
            for (const line of Object.values(lines))
                tell(line.text.subarray(0, line.length));
        },
    };
    function goOn(line, piece) {
        const end = lineEnd(piece, 0);
        keep(line, piece.subarray(0, end === -1 ? piece.length : end));
        const text = line.text.subarray(0, line.length);
        if (end === -1) {
            if (!mayBeCommand(text))
                Object.assign(line, { length: 0, atStart: false });
            return piece.subarray(piece.length);
        }
        tell(text.subarray(Math.max(0, text.indexOf(COMMAND))));
        Object.assign(line, { length: 0, atStart: true });
        return piece.subarray(end + 1);
    }
    function look(line, piece) {
        for (let at = piece.indexOf(COMMAND); at !== -1; at = piece.indexOf(COMMAND, at + COMMAND.length)) {
            commands += 1;
            if (commands > COMMANDS_MAX)
                return;
            if (!beginsLine(piece, at, line.atStart))
                continue;
            const end = lineEnd(piece, at);
            if (end === -1) {
                keep(line, piece.subarray(at));
                return;
            }
            tell(piece.subarray(at, end));
        }
        const begun = begunCommand(piece, line.atStart);
        if (begun > 0)
            keep(line, piece.subarray(piece.length - begun));
        line.atStart = begun !== -1;
    }
    function tell(command) {
        const value = maskedBy(command);
        if (value.trim() !== '')
            onMask(value);
    }
}
function newLine() {
    return { text: Buffer.alloc(0), length: 0, atStart: true };
}
function keep(line, bytes) {
    if (line.text.length === 0)
        line.text = Buffer.allocUnsafe(LINE_MAX_BYTES);
    line.length += bytes.copy(line.text, line.length);
}
function maskedBy(command) {
    const after = command[COMMAND.length];
    const data = command.indexOf('::', COMMAND.length);
    if (!command.subarray(0, COMMAND.length).equals(Buffer.from(COMMAND)) || data === -1 || data > LEAD_MAX_BYTES)
        return '';
    if (data > COMMAND.length && after !== SPACE)
        return '';
    return command
        .toString('utf8', data + 2, LINE_MAX_BYTES)
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%25', '%');
}
function begunCommand(piece, atStart) {
    for (let length = Math.min(COMMAND.length - 1, piece.length); length >= 0; length -= 1) {
        const at = piece.length - length;
        if (piece.toString('latin1', at) === COMMAND.slice(0, length) && beginsLine(piece, at, atStart))
            return length;
    }
    return -1;
}
function mayBeCommand(text) {
    return COMMAND.startsWith(text.toString('latin1', 0, COMMAND.length));
}
function beginsLine(piece, at, atStart) {
    let before = at - 1;
    while (before >= 0 && before > at - LEAD_MAX_BYTES && (piece[before] === SPACE || piece[before] === TAB))
        before -= 1;
    return before < 0 ? atStart : piece[before] === mask_observer_NEWLINE || piece[before] === RETURN;
}
function lineEnd(piece, from) {
    const newline = piece.indexOf(mask_observer_NEWLINE, from);
    const line = newline === -1 ? piece.subarray(from) : piece.subarray(from, newline);
    const carriage = line.indexOf(RETURN);
    return carriage === -1 ? newline : from + carriage;
}

;// CONCATENATED MODULE: ./lib/redaction/line-joiner.js
const line_joiner_LINE_MAX_BYTES = 64 * 1024;
const line_joiner_NEWLINE = 0x0a;
function createLineJoiner(write) {
    const waiting = {
        stdout: { text: Buffer.alloc(0), length: 0 },
        stderr: { text: Buffer.alloc(0), length: 0 },
    };
    return {
        observe(stream, bytes) {
            const line = waiting[stream];
            const end = bytes.lastIndexOf(line_joiner_NEWLINE) + 1;
            if (end > 0 || line.length + bytes.length > line_joiner_LINE_MAX_BYTES) {
                if (line.length > 0)
                    write(line.text.subarray(0, line.length));
                line.length = 0;
            }
            const whole = bytes.length - end > line_joiner_LINE_MAX_BYTES ? bytes.length : end;
            if (whole > 0)
                write(bytes.subarray(0, whole));
            if (whole === bytes.length)
                return;
            if (line.text.length === 0)
                line.text = Buffer.allocUnsafe(line_joiner_LINE_MAX_BYTES);
            line.text.set(bytes.subarray(whole), line.length);
            line.length += bytes.length - whole;
        },
        open: () => [waiting.stdout, waiting.stderr].map(({ text, length }) => text.subarray(0, length)),
    };
}

;// CONCATENATED MODULE: ./lib/redaction/scratch.js
const LEAST_BYTES = 64 * 1024;
function createScratch() {
    let room = Buffer.alloc(0);
    return {
        joined(pieces) {
            const length = lengthOf(pieces);
            if (length > room.length)
                room = Buffer.allocUnsafeSlow(Math.max(LEAST_BYTES, length, 2 * room.length));
            let at = 0;
            for (const piece of pieces) {
                room.set(piece, at);
                at += piece.length;
            }
            return room.subarray(0, length);
        },
    };
}
function lengthOf(pieces) {
    return pieces.reduce((sum, { length }) => sum + length, 0);
}

;// CONCATENATED MODULE: ./lib/redaction/output-keeper.js


const BEYOND_BYTES = 64 * 1024;
const output_keeper_LINE_MAX_BYTES = 4 * 1024;
const output_keeper_NEWLINE = 0x0a;
function createOutputKeeper({ headBytes, tailBytes }) {
    const head = Buffer.allocUnsafe(headBytes + BEYOND_BYTES);
    const ring = Buffer.allocUnsafe(tailBytes + BEYOND_BYTES);
    const joiner = createLineJoiner(write);
    let total = 0;
    let seen = 0;
    let shown = null;
    let shownHead = null;
    const ends = createScratch();
    const whole = createScratch();
    return {
        observe(stream, bytes) {
            seen += bytes.length;
            joiner.observe(stream, bytes);
        },
        snapshot(redactor) {
            const { revision } = redactor;
            if (shown === null || shown.by !== redactor || shown.revision !== revision || shown.seen !== seen)
                shown = { by: redactor, revision, seen, log: logOf(redactor) };
            return shown.log;
        },
    };
    function write(bytes) {
        if (total < head.length)
            head.set(bytes.subarray(0, head.length - total), total);
        const fits = bytes.length > ring.length ? bytes.subarray(bytes.length - ring.length) : bytes;
        const at = (total + bytes.length - fits.length) % ring.length;
        ring.set(fits.subarray(0, ring.length - at), at);
        if (fits.length > ring.length - at)
            ring.set(fits.subarray(ring.length - at), 0);
        total += bytes.length;
    }
    function logOf(redactor) {
        const open = joiner.open();
        const length = total + lengthOf(open);
        if (length <= headBytes + tailBytes) {
            const text = textFrom(0, open);
            return whole.joined(redactor.section(text, 0, text.length));
        }
        const tailStart = Math.max(0, Math.min(total, length - tailBytes - BEYOND_BYTES));
        const tail = textFrom(tailStart, open);
        const tailFrom = firstLineStart(tail, length - tailBytes - tailStart);
        const beginning = headOf(redactor, open);
        const leftOut = `[flowforge: ${tailStart + tailFrom - beginning.end} bytes of output are left out here]\n`;
        const note = beginning.log.at(-1) === output_keeper_NEWLINE ? leftOut : `\n${leftOut}`;
        return whole.joined([beginning.log, Buffer.from(note), ...redactor.section(tail, tailFrom, tail.length)]);
    }
    function headOf(redactor, open) {
        if (shownHead !== null && shownHead.by === redactor && shownHead.revision === redactor.revision)
            return shownHead;
        const isFull = total >= head.length;
        const text = isFull ? head : Buffer.concat([head.subarray(0, total), ...open]);
        const end = lastLineEnd(text, headBytes);
        const now = { by: redactor, revision: redactor.revision, end, log: Buffer.concat(redactor.section(text, 0, end)) };
        shownHead = isFull ? now : null;
        return now;
    }
    function textFrom(from, open) {
        const pieces = [];
        const inRing = Math.max(0, total - ring.length);
        if (from < inRing)
            pieces.push(head.subarray(from, inRing));
        for (let place = Math.max(from, inRing); place < total;) {
            const at = place % ring.length;
            const until = Math.min(ring.length, at + total - place);
            pieces.push(ring.subarray(at, until));
            place += until - at;
        }
        return ends.joined([...pieces, ...open]);
    }
}
function lastLineEnd(text, before) {
    const end = text.lastIndexOf(output_keeper_NEWLINE, before - 1) + 1;
    if (end > 0 && before - end <= output_keeper_LINE_MAX_BYTES)
        return end;
    let start = before;
    while (start > before - 3 && isContinuation(text[start]))
        start -= 1;
    return start;
}
function firstLineStart(text, from) {
    const newline = text.indexOf(output_keeper_NEWLINE, from);
    if (newline !== -1 && newline < from + output_keeper_LINE_MAX_BYTES)
        return newline + 1;
    let start = from;
    while (start < from + 3 && isContinuation(text[start]))
        start += 1;
    return start;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./lib/output-log.js


const HEAD_BYTES = 256 * 1024;
const TAIL_BYTES = 1024 * 1024;
function openOutputLog(redactor) {
    const keeper = createOutputKeeper({ headBytes: HEAD_BYTES, tailBytes: TAIL_BYTES });
    const masks = createMaskObserver((value) => redactor.add(value));
    return {
        observe(stream, bytes) {
            masks.observe(stream, bytes);
            keeper.observe(stream, bytes);
        },
        end: () => masks.end(),
        snapshot: () => keeper.snapshot(redactor),
    };
}

;// CONCATENATED MODULE: ./lib/platform/cancellation.js
const CANCEL_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PARENT_POLL_MS = 250;
function hostCancellation(onParentExit) {
    const listeners = new Set();
    let unheard = [];
    for (const signal of CANCEL_SIGNALS)
        process.on(signal, () => tell({ signal, reason: `${signal} was sent to the guard` }));
    if (onParentExit === 'cancel')
        watchParent(() => tell({ signal: 'SIGHUP', reason: "the guard's parent process has ended" }));
    return {
        onCancel(listener) {
            listeners.add(listener);
            for (const cancel of unheard)
                listener(cancel);
            unheard = [];
            return () => void listeners.delete(listener);
        },
    };
    function tell(cancel) {
        if (listeners.size === 0)
            unheard.push(cancel);
        for (const listener of listeners)
            listener(cancel);
    }
}
function watchParent(onExit) {
    const parent = process.ppid;
    const timer = setInterval(() => {
        if (process.ppid === parent)
            return;
        clearInterval(timer);
        onExit();
    }, PARENT_POLL_MS);
    timer.unref();
}

// EXTERNAL MODULE: ./lib/platform/clock.js
var clock = __webpack_require__(88005);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/platform/process-table.js
var process_table = __webpack_require__(15135);
;// CONCATENATED MODULE: ./lib/platform/diagnosis/capture.js


const ANSWER_MS = 50;
const ANSWER_BYTES_MAX = 4 * 1024 * 1024;
function hostDiagnosis(program) {
    return {
        capture: (question, timeoutMs, hurry) => (0,process_table/* procIsOurs */.s6)()
            ? capture(program, question, timeoutMs, hurry)
            : Promise.resolve(none('it takes a Linux /proc that shows the processes of the guard')),
    };
}
function capture(program, question, timeoutMs, hurry) {
    return new Promise((resolve) => {
        const looker = startLooker(program, { question, untilUtcMs: Date.now() + timeoutMs - ANSWER_MS });
        if (looker === null)
            return resolve(none('the process that looks could not be started'));
        let answer = '';
        const timer = setTimeout(() => settle(`looking took longer than ${timeoutMs / 1000}s`), timeoutMs);
        const onHurry = () => settle('the run ended first');
        hurry.addEventListener('abort', onHurry);
        looker.once('error', (error) => settle(`the process that looks could not be started: ${error.message}`));
        looker.once('close', () => settle('the process that looks has died'));
        looker.stdout.setEncoding('utf8').on('data', (text) => {
            answer += text;
            if (answer.endsWith('\n\n'))
                settle('');
            if (answer.length > ANSWER_BYTES_MAX)
                settle('there was too much to tell');
        });
        if (hurry.aborted)
            onHurry();
        function settle(whyNot) {
            clearTimeout(timer);
            hurry.removeEventListener('abort', onHurry);
            resolve(lastTold(answer) ?? none(whyNot));
            if (looker === null || looker.exitCode !== null)
                return;
            looker.kill('SIGKILL');
            looker.stdout.destroy();
            looker.unref();
        }
    });
}
function startLooker(program, order) {
    try {
        return (0,external_node_child_process_.spawn)(process.execPath, [program, JSON.stringify(order)], { env: {}, cwd: '/', stdio: ['ignore', 'pipe', 'ignore'] });
    }
    catch {
        return null;
    }
}
function lastTold(answer) {
    const told = answer.slice(0, answer.lastIndexOf('\n') + 1).trimEnd();
    try {
        return JSON.parse(told.slice(told.lastIndexOf('\n') + 1));
    }
    catch {
        return null;
    }
}
function none(why) {
    return { kind: 'none', why };
}

// EXTERNAL MODULE: ./lib/platform/host-limits.js
var host_limits = __webpack_require__(80754);
// EXTERNAL MODULE: ./lib/platform/read-proc.js
var read_proc = __webpack_require__(91644);
;// CONCATENATED MODULE: ./lib/platform/host.js




const SLOW_READING_MS = 1_000;
const INTERVAL_MIN_MS = 50;
const MS_PER_CLOCK_TICK = 10;
function hostMeter() {
    let slow = { atMs: (0,clock/* monotonicMs */.d)(), ...readSlowly() };
    let idle = { atMs: (0,clock/* monotonicMs */.d)(), ticks: idleTicks(), bp: -1 };
    return {
        sample() {
            const nowMs = (0,clock/* monotonicMs */.d)();
            if (nowMs - slow.atMs >= SLOW_READING_MS)
                slow = { atMs: nowMs, ...readSlowly() };
            if (nowMs - idle.atMs >= INTERVAL_MIN_MS)
                idle = idleSince(idle, nowMs);
            const { memoryFullBp, memoryCgroupBytes, processLimit } = slow;
            const { totalBytes, availableBytes } = readMemory();
            return {
                memoryTotalBytes: totalBytes,
                memoryAvailableBytes: availableBytes,
                memoryFullBp,
                cpuIdleBp: idle.bp,
                cores: (0,external_node_os_.availableParallelism)(),
                processLimit,
                memoryLimitBytes: memoryCgroupBytes === -1 ? totalBytes : Math.min(totalBytes, memoryCgroupBytes),
            };
        },
    };
}
function readSlowly() {
    return { memoryFullBp: memoryPressureBp(), ...(0,host_limits/* readHostLimits */.Z)() };
}
function idleSince(before, nowMs) {
    const ticks = idleTicks();
    if (ticks === -1 || before.ticks === -1)
        return { atMs: nowMs, ticks, bp: -1 };
    const idleMs = Math.max(0, ticks - before.ticks) * MS_PER_CLOCK_TICK;
    return { atMs: nowMs, ticks, bp: Math.round((idleMs * 10_000) / (nowMs - before.atMs)) };
}
function idleTicks() {
    const idle = /^cpu +\d+ \d+ \d+ (\d+)/.exec((0,read_proc/* readProc */.l)('/proc/stat'))?.[1];
    return idle === undefined ? -1 : Number(idle);
}
function readMemory() {
    const text = (0,read_proc/* readProc */.l)('/proc/meminfo');
    const kib = (name) => Number(new RegExp(`^${name}: +(\\d+) kB`, 'm').exec(text)?.[1] ?? -1);
    const total = kib('MemTotal');
    const available = kib('MemAvailable');
    if (total === -1 || available === -1)
        return { totalBytes: (0,external_node_os_.totalmem)(), availableBytes: (0,external_node_os_.freemem)() };
    return { totalBytes: total * 1024, availableBytes: available * 1024 };
}
function memoryPressureBp() {
    const percent = /^full avg10=([\d.]+)/m.exec((0,read_proc/* readProc */.l)('/proc/pressure/memory'))?.[1];
    return percent === undefined ? -1 : Math.round(Number(percent) * 100);
}

// EXTERNAL MODULE: ./lib/platform/inherited-fds.js
var inherited_fds = __webpack_require__(16583);
;// CONCATENATED MODULE: ./lib/platform/notices.js
function stderrNotices() {
    return { say: (line) => void process.stderr.write(`flowforge: ${line}\n`) };
}

// EXTERNAL MODULE: ./lib/platform/same-file.js
var same_file = __webpack_require__(58336);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/platform/small-heap.js

function keepHeapSmall() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}

// EXTERNAL MODULE: ./lib/platform/spawner.js + 19 modules
var spawner = __webpack_require__(20995);
// EXTERNAL MODULE: ./lib/redaction/match.js
var redaction_match = __webpack_require__(9772);
;// CONCATENATED MODULE: ./lib/redaction/cover.js

function createCover(from) {
    let at = from;
    let last = { start: -1, end: -1, rule: '' };
    return {
        write(text, matches, until) {
            const pieces = [];
            for (const match of matches) {
                if (match.start >= until)
                    break;
                if (match.end <= at)
                    continue;
                const goesOn = match.start < last.end || (match.start === last.end && match.rule === last.rule);
                if (!goesOn) {
                    if (match.start > at)
                        pieces.push(text.subarray(at, match.start));
                    pieces.push(Buffer.from((0,redaction_match/* labelOf */.W)(match.rule), 'utf8'));
                }
                last = { ...match, rule: goesOn ? last.rule : match.rule };
                at = match.end;
            }
            if (at < until) {
                pieces.push(text.subarray(at, until));
                at = until;
            }
            return pieces;
        },
        shift(by) {
            at -= by;
            last = { ...last, start: last.start - by, end: last.end - by };
        },
    };
}

;// CONCATENATED MODULE: ./lib/redaction/encodings.js
const LEAST_ENCODED_BYTES = 8;
function spellingsOf(value, rule) {
    const bytes = Buffer.from(value, 'utf8');
    const asText = textSpellings(value).map((text) => ({ text, wraps: false }));
    const hex = bytes.toString('hex');
    const encoded = [...base64Spellings(bytes), hex, hex.toUpperCase()].map((text) => ({ text, wraps: true }));
    const found = new Map();
    for (const { text, wraps } of [...asText, ...encoded.filter(({ text }) => text.length >= LEAST_ENCODED_BYTES)]) {
        if (!found.has(text))
            found.set(text, { bytes: Buffer.from(text, 'utf8'), rule, wraps });
    }
    return [...found.values()];
}
function textSpellings(value) {
    const wellFormed = value.toWellFormed();
    const json = JSON.stringify(wellFormed).slice(1, -1);
    const uri = encodeURIComponent(wellFormed);
    const strictUri = uri.replace(/[!'()*]/g, percentOf);
    const spellings = [
        ...[wellFormed, json, json.replaceAll('/', '\\/'), JSON.stringify(json).slice(1, -1)],
        json.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
        ...[encodeURI(wellFormed), uri, uri.replaceAll('%2F', '/'), strictUri, strictUri.replaceAll('%20', '+')],
        strictUri.replace(/%[0-9A-F]{2}/g, (encoded) => encoded.toLowerCase()),
        ...[xmlOf(wellFormed, '&#39;'), xmlOf(wellFormed, '&apos;'), wellFormed.replaceAll("'", "'\\''")],
    ];
    return [...new Set(spellings)];
}
function base64Spellings(bytes) {
    const spellings = [];
    for (let shift = 0; shift < 3; shift += 1) {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
        const own = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
        spellings.push(own, own.replaceAll('+', '-').replaceAll('/', '_'));
    }
    return spellings;
}
function percentOf(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
function xmlOf(value, apostrophe) {
    return value
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", apostrophe);
}

// EXTERNAL MODULE: ./lib/redaction/rule.js
var redaction_rule = __webpack_require__(67807);
;// CONCATENATED MODULE: ./lib/redaction/own-label.js


const label = /\[REDACTED:(?<name>[\w:-]{1,100})\]/y;
function ownLabel(isRule) {
    return {
        name: 'label',
        begins: [(0,redaction_match/* labelOf */.W)('')],
        find(text, at) {
            label.lastIndex = at;
            const found = label.exec(text)?.[0];
            return found !== undefined && isRule(nameIn(found)) ? [{ start: at, end: at + found.length }] : redaction_rule/* nothing */.s6;
        },
    };
}
function nameIn(found) {
    return found.slice((0,redaction_match/* labelOf */.W)('').length - 1, -1);
}

// EXTERNAL MODULE: ./lib/redaction/rule-search.js + 1 modules
var rule_search = __webpack_require__(23780);
// EXTERNAL MODULE: ./lib/redaction/aws-rules.js
var aws_rules = __webpack_require__(38282);
// EXTERNAL MODULE: ./lib/redaction/runs.js
var runs = __webpack_require__(55283);
;// CONCATENATED MODULE: ./lib/redaction/jwt.js


const begins = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => btoa(`{"${letter}`));
const HEADER_LEAST_CHARS = 12;
const HEADER_MAX_CHARS = 2048;
const payloadAndSignature = /\.[\w-]{4,8192}\.[\w-]{0,4096}/y;
const jwt = { name: 'jwt', begins, find: createFind() };
function createFind() {
    const runEnd = (0,runs/* createRunEnd */.jM)(runs/* base64url */.r0);
    let last = { text: '', dot: -1, end: -1 };
    return (text, at) => {
        const dot = runEnd(text, at, HEADER_MAX_CHARS);
        if (text[dot] !== '.' || dot - at < HEADER_LEAST_CHARS)
            return redaction_rule/* nothing */.s6;
        if (last.text !== text || last.dot !== dot) {
            payloadAndSignature.lastIndex = dot;
            last = { text, dot, end: payloadAndSignature.test(text) ? payloadAndSignature.lastIndex : -1 };
        }
        return last.end === -1 ? redaction_rule/* nothing */.s6 : [{ start: at, end: last.end }];
    };
}

// EXTERNAL MODULE: ./lib/redaction/url-password.js
var url_password = __webpack_require__(90640);
;// CONCATENATED MODULE: ./lib/redaction/credential-rules.js



const authorizationName = /(?:[Aa]uthorization|AUTHORIZATION)[\\"']{0,3}\s{0,3}[:=]\s{0,3}[\\"']{0,3}/.source;
const schemes = ['bearer', 'basic', 'token', 'digest', 'negotiate', 'apikey'];
const anyScheme = schemes.map((name) => [...name].map((char) => `[${char}${char.toUpperCase()}]`).join('')).join('|');
const behindScheme = `(?:${anyScheme})\\s{1,3}(?![a-z]{1,40}(?:[\\s.,;:!]|$))`;
const alone = /(?=[^\s"']{0,64}\d)(?=[^\s"']{16})/.source;
const credentialRules = [
    jwt,
    (0,redaction_rule/* patternRule */.T)('authorization', [
        { text: 'Authorization', at: 5 },
        { text: 'AUTHORIZATION', at: 5 },
    ], new RegExp(`${authorizationName}(?:${behindScheme}|${alone})(?<secret>[A-Za-z0-9._~+/=-]{8,4096})`)),
    url_password/* urlPassword */.D,
    url_password/* urlToken */.L,
];

;// CONCATENATED MODULE: ./lib/redaction/private-key.js

const BLOCK_MAX_BYTES = 16 * 1024;
const begin = /-----BEGIN ?(?:[A-Z0-9]{1,16} ){0,4}PRIVATE KEY(?: BLOCK)?-----/y;
const dashes = '-----';
const end = /-----END[ A-Z0-9]{0,80}(?:-----)?/y;
const body = /(?:(?:\s|\\[nr]){0,8}(?:(?:Proc-Type|DEK-Info|Version|Comment):[^\n]{0,120}|[A-Za-z0-9+/=]{20,400}|\n[^\n]{0,80}?[ \t|>:][A-Za-z0-9+/=]{40,400}(?=\r?\n|$)))*(?:(?:\s|\\[nr]){0,8}[A-Za-z0-9+/=]{1,400}(?=[\s"'\\]|$))?/y;
const privateKey = {
    name: 'private-key',
    begins: [{ text: '-----BEGIN', at: 4 }],
    find(text, at) {
        begin.lastIndex = at;
        if (!begin.test(text))
            return redaction_rule/* nothing */.s6;
        return [{ start: at, end: endOf(text, at, begin.lastIndex) }];
    },
};
function endOf(text, at, afterBegin) {
    const block = text.slice(afterBegin, at + BLOCK_MAX_BYTES);
    end.lastIndex = Math.max(0, block.indexOf(dashes));
    if (end.test(block))
        return afterBegin + end.lastIndex;
    body.lastIndex = 0;
    body.test(block);
    return afterBegin + body.lastIndex;
}

// EXTERNAL MODULE: ./lib/redaction/token-rules.js
var token_rules = __webpack_require__(40270);
;// CONCATENATED MODULE: ./lib/redaction/rules.js




const rules = [privateKey, ...credentialRules, ...aws_rules/* awsRules */.P, ...token_rules/* tokenRules */.N];

;// CONCATENATED MODULE: ./lib/redaction/strip-escapes.js
const ESC = 0x1b;
const BEL = 0x07;
const strip_escapes_NEWLINE = 0x0a;
const CONTROL_MAX_BYTES = 64;
const STRING_MAX_BYTES = 1024;
const GAP_MAX_BYTES = 256;
const UNKNOWN = -1;
const NONE = 0;
function stripEscapes(text, isAll) {
    let escapeAt = text.indexOf(ESC);
    if (escapeAt === -1)
        return null;
    const bytes = Buffer.allocUnsafe(text.length);
    const places = new Int32Array(text.length + 1);
    let length = 0;
    let gap = GAP_MAX_BYTES;
    let at = 0;
    while (at < text.length) {
        if (at < escapeAt || escapeAt === -1) {
            const end = escapeAt === -1 ? text.length : escapeAt;
            for (gap = 0; at < end; at += 1, length += 1) {
                bytes[length] = text[at];
                places[length] = at;
            }
            continue;
        }
        const size = escapeSize(text, at);
        if (size === UNKNOWN && !isAll)
            break;
        const isText = size === NONE || size === UNKNOWN;
        gap += size;
        if (isText || gap > GAP_MAX_BYTES) {
            bytes[length] = isText ? ESC : 0;
            places[length] = at;
            length += 1;
            gap = 0;
        }
        at += isText ? 1 : size;
        escapeAt = text.indexOf(ESC, at);
    }
    places[length] = at;
    return {
        bytes: bytes.subarray(0, length),
        place: (index) => places[index],
        indexOf: (place) => firstNotBelow(places, length, place),
    };
}
function escapeSize(text, at) {
    const kind = text[at + 1];
    if (kind === undefined)
        return UNKNOWN;
    if (kind === 0x5b)
        return controlSize(text, at);
    if (kind === 0x5d || kind === 0x50 || kind === 0x58 || kind === 0x5e || kind === 0x5f)
        return stringSize(text, at);
    if (kind >= 0x30 && kind <= 0x7e)
        return 2;
    if (kind < 0x20 || kind > 0x7e)
        return NONE;
    const last = text[at + 2];
    if (last === undefined)
        return UNKNOWN;
    return last >= 0x30 && last <= 0x7e ? 3 : NONE;
}
function controlSize(text, at) {
    for (let end = at + 2; end < at + CONTROL_MAX_BYTES; end += 1) {
        const byte = text[end];
        if (byte === undefined)
            return UNKNOWN;
        if (byte >= 0x40 && byte <= 0x7e)
            return end + 1 - at;
        if (byte < 0x20 || byte > 0x3f)
            return NONE;
    }
    return NONE;
}
function stringSize(text, at) {
    for (let end = at + 2; end < at + STRING_MAX_BYTES; end += 1) {
        const byte = text[end];
        if (byte === undefined)
            return UNKNOWN;
        if (byte === BEL)
            return end + 1 - at;
        if (byte === strip_escapes_NEWLINE)
            return NONE;
        if (byte !== ESC)
            continue;
        const next = text[end + 1];
        if (next === undefined)
            return UNKNOWN;
        return next === 0x5c ? end + 2 - at : NONE;
    }
    return NONE;
}
function firstNotBelow(places, length, place) {
    let low = 0;
    let high = length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (places[middle] < place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./lib/redaction/word-table.js
var word_table = __webpack_require__(40548);
;// CONCATENATED MODULE: ./lib/redaction/value-search.js

const TABLE_BITS = 20;
const TABLE_MASK = (1 << TABLE_BITS) - 1;
const BLOCK_BYTES = 4;
const LEAST_SEARCHED_BYTES = 8;
const WINDOW_MAX_BYTES = 16;
const WRAP_MAX_BYTES = 64;
function createValueSearch(literals) {
    const windowBytes = windowFor(literals);
    const longest = literals.reduce((most, { bytes }) => Math.max(most, bytes.length), 0) + WRAP_MAX_BYTES;
    const skips = new Uint8Array(TABLE_MASK + 1).fill(windowBytes - BLOCK_BYTES + 1);
    const windows = (0,word_table/* createWordTable */.R)(2 * literals.length);
    for (const literal of literals) {
        addWindow(literal, 0);
        if (literal.wraps && literal.bytes.length >= 2 * windowBytes)
            addWindow(literal, windowBytes);
    }
    return { longest, search };
    function addWindow(literal, offset) {
        for (let at = BLOCK_BYTES - 1; at < windowBytes; at += 1) {
            const block = blockAt(literal.bytes, offset + at);
            skips[block] = Math.min(skips[block], windowBytes - 1 - at);
        }
        windows.add((0,word_table/* wordAt */.E)(literal.bytes, offset + windowBytes - 1), { literal, offset });
    }
    function search(bytes, from, to, found) {
        const table = skips;
        const end = Math.min(bytes.length, to + 2 * windowBytes + WRAP_MAX_BYTES) | 0;
        let a = from + windowBytes - 1;
        const quarter = Math.max(0, end - a) >>> 2;
        let b = a + quarter;
        let c = b + quarter;
        let d = c + quarter;
        const [endA, endB, endC] = [b, c, d];
        while (a < endA && b < endB && c < endC && d < end) {
            const skipA = table[blockAt(bytes, a)];
            const skipB = table[blockAt(bytes, b)];
            const skipC = table[blockAt(bytes, c)];
            const skipD = table[blockAt(bytes, d)];
            if (skipA !== 0)
                a += skipA;
            else
                check(bytes, a++, from, to, found);
            if (skipB !== 0)
                b += skipB;
            else
                check(bytes, b++, from, to, found);
            if (skipC !== 0)
                c += skipC;
            else
                check(bytes, c++, from, to, found);
            if (skipD !== 0)
                d += skipD;
            else
                check(bytes, d++, from, to, found);
        }
        scan(bytes, a, endA, from, to, found);
        scan(bytes, b, endB, from, to, found);
        scan(bytes, c, endC, from, to, found);
        scan(bytes, d, end, from, to, found);
    }
    function scan(bytes, at, end, from, to, found) {
        for (let place = at; place < end;) {
            const skip = skips[blockAt(bytes, place)];
            if (skip === 0)
                check(bytes, place, from, to, found);
            place += skip || 1;
        }
    }
    function check(bytes, windowEnd, from, to, found) {
        const at = windowEnd - windowBytes + 1;
        const word = (0,word_table/* wordAt */.E)(bytes, windowEnd);
        for (let index = windows.first(word); index !== -1; index = windows.next(index)) {
            const { literal, offset } = windows.entry(index);
            if (bytes[at] !== literal.bytes[offset])
                continue;
            const start = offset === 0 ? at : startOf(bytes, at, literal, offset);
            if (start < from || start >= to)
                continue;
            const end = value_search_endOf(bytes, start, literal);
            if (end !== -1)
                found(start, end, literal.rule);
        }
    }
}
function windowFor(literals) {
    const room = ({ bytes, wraps }) => (wraps ? Math.max(bytes.length >> 1, LEAST_SEARCHED_BYTES) : bytes.length);
    return literals.reduce((least, literal) => Math.min(least, room(literal)), WINDOW_MAX_BYTES);
}
function blockAt(bytes, at) {
    const early = (bytes[at - 3] << 12) ^ (bytes[at - 2] << 8);
    return (early ^ (bytes[at - 1] << 4) ^ bytes[at]) & TABLE_MASK;
}
function startOf(bytes, at, literal, offset) {
    let place = at - 1;
    let spare = WRAP_MAX_BYTES;
    for (let index = offset - 1; index >= 0; index -= 1, place -= 1) {
        while (place >= 0 && spare > 0 && bytes[place] !== literal.bytes[index] && isWrap(bytes[place])) {
            place -= 1;
            spare -= 1;
        }
        if (place < 0 || bytes[place] !== literal.bytes[index])
            return -1;
    }
    return place + 1;
}
function value_search_endOf(bytes, start, literal) {
    let place = start;
    let spare = literal.wraps ? WRAP_MAX_BYTES : 0;
    for (let index = 0; index < literal.bytes.length; index += 1, place += 1) {
        while (spare > 0 && bytes[place] !== literal.bytes[index] && isWrap(bytes[place])) {
            place += 1;
            spare -= 1;
        }
        if (bytes[place] !== literal.bytes[index])
            return -1;
    }
    return place;
}
function isWrap(byte) {
    return byte === 10 || byte === 13 || byte === 32 || byte === 9;
}

;// CONCATENATED MODULE: ./lib/redaction/finder.js







function createFinder(literals) {
    const names = new Set([...literals, ...rules.map(({ name }) => ({ rule: name }))].map(({ rule }) => rule));
    const label = ownLabel((name) => names.has(name));
    const isShort = ({ bytes }) => bytes.length < LEAST_SEARCHED_BYTES;
    const values = literals.filter((literal) => !isShort(literal));
    const known = values.length === 0 ? null : createValueSearch(values);
    const looks = (0,rule_search/* createRuleSearch */.J)([...rules, label, ...literals.filter(isShort).map(shortValue)]);
    const reach = Math.max(known?.longest ?? 0, redaction_rule/* RULE_REACH_BYTES */.Fl);
    return { find };
    function find(text, from, isAll) {
        const shown = stripEscapes(text, isAll);
        const shownUntil = isAll ? Number.POSITIVE_INFINITY : (shown?.bytes ?? text).length - reach;
        if (shownUntil <= 0)
            return { matches: [], until: from, keepFrom: 0 };
        const until = Math.max(from, shown === null || isAll ? Math.min(shownUntil, text.length) : shown.place(shownUntil));
        const matches = search(text, from, until, true);
        if (shown === null)
            return { matches: matches.sort(redaction_match/* inOrder */.a), until, keepFrom: Math.max(0, until - redaction_rule/* RULE_LOOK_BEHIND_BYTES */.aq) };
        const [shownFrom, shownTo] = [shown.indexOf(from), shown.indexOf(until)];
        for (const { start, end, rule } of search(shown.bytes, shownFrom, shownTo, false))
            matches.push({ start: shown.place(start), end: shown.place(end - 1) + 1, rule });
        return { matches: matches.sort(redaction_match/* inOrder */.a), until, keepFrom: shown.place(Math.max(0, shownTo - redaction_rule/* RULE_LOOK_BEHIND_BYTES */.aq)) };
    }
    function search(bytes, from, to, withLabels) {
        const matches = [];
        known?.search(bytes, from, to, (start, end, rule) => matches.push({ start, end, rule }));
        looks.search(bytes, from, to, (start, end, rule) => {
            if (rule !== label)
                matches.push({ start, end, rule: rule.name });
            else if (withLabels)
                matches.push({ start, end, rule: nameIn(bytes.toString('latin1', start, end)) });
        });
        return matches;
    }
}
function shortValue({ bytes, rule }) {
    const value = Buffer.from(bytes).toString('latin1');
    return {
        name: rule,
        begins: [{ text: value, at: 0 }],
        find: (text, at) => (text.startsWith(value, at) ? [{ start: at, end: at + value.length }] : redaction_rule/* nothing */.s6),
    };
}

;// CONCATENATED MODULE: ./lib/redaction/secret-names.js
const SURE = /TOKEN|SECRET|PASS|CRED/;
const LIKELY = /KEY|AUTH/;
const WORDS = /(?:^|_)(?:PAT|PWD|JWT|COOKIE|DSN)(?:$|_)/;
const SOUNDS_ALIKE = /MONKEY|TURKEY|DONKEY|HOCKEY|JOCKEY|WHISKEY|KEYBOARD|KEYMAP|KEYSTONE|HOTKEY|KEYFRAME|AUTHOR(?!IZ)|BYPASS|COMPASS|PASSENGER|PASSIVE|PASSED|PASSAGE|PASSPORT|TOKENIZ|CREDIT|SACRED|SECRETARY|INCREDIBL|ACCREDIT/g;
const NEVER = new Set(['PWD', 'OLDPWD', 'INIT_CWD']);
function nameSaysSecret(name) {
    const plain = name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_');
    if (NEVER.has(plain))
        return 'no';
    const telling = plain.replace(SOUNDS_ALIKE, '');
    if (SURE.test(telling) || WORDS.test(telling))
        return 'sure';
    return LIKELY.test(telling) ? 'likely' : 'no';
}

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(59814);
;// CONCATENATED MODULE: ./lib/redaction/stop-list.js

const ordinary = new Set([
    ...['password', 'passwort', 'passphrase', 'username', 'secret', 'changeme', 'change-me', 'redacted', 'undefined', 'anonymous'],
    ...['postgres', 'postgresql', 'mysql', 'mariadb', 'mongodb', 'rabbitmq', 'elastic', 'guest', 'root', 'admin', 'administrator'],
    ...['true', 'false', 'null', 'none', 'main', 'master', 'trunk', 'default', 'test', 'testing', 'example', 'unknown', 'optional'],
    ...[
        'required',
        'enabled',
        'disabled',
        'production',
        'development',
        'staging',
        'localhost',
        '127.0.0.1',
        '0.0.0.0',
        'ubuntu-latest',
    ],
    ...['registry', 'workspace', 'repository', 'workflow', 'pipeline', 'github.com', 'gitlab.com', 'application', 'info', 'debug'],
]);
const evidence = [...model/* eventTypes */.mu, ...model/* ruleNames */.XZ, ...['passed', 'failed', 'killed', 'cancelled', 'recovered', 'incomplete']];
const profiles = ['standard', 'strict', 'watchdog', 'shadow', 'canary', 'enforce'];
const vocabulary = [...evidence, ...profiles];
function isOrdinary(value) {
    const word = value.trim();
    return ordinary.has(word.toLowerCase()) || /^(.)\1*$/.test(word) || vocabulary.some((term) => term.includes(word));
}

;// CONCATENATED MODULE: ./lib/redaction/secret-values.js

const LEAST_CHARS = 8;
const ROOTS = /^(?:[A-Za-z]:[\\/]|~\/|\.{1,2}\/|\/(?:__[a-z]|app|bin|boot|builds?|cache|code|data|dev|etc|github|go|home|kaniko|lib|mnt|nix|opt|private|proc|project|repo|root|run|runner|secrets|snap|srv|src|sys|tmp|usr|Users|var|Volumes|work|workdir|workspace|Library|Applications)(?:\/|$))/;
const FILE = /^[\w.@ -]+(?:\/[\w.@ -]+)*\.(?:json|ya?ml|pem|key|crt|cer|pub|txt|env|toml|p12|pfx|jks|gpg|asc|properties|xml|conf|ini|sock)$/;
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]+\/?$/i;
const PLAIN_WORDS = /^[a-z]+(?:[-_. /,:][a-z]+)*$/i;
function isSecretValue(value, sureness) {
    if (value.length < LEAST_CHARS || isOrdinary(value) || isPlace(value))
        return false;
    return sureness === 'sure' || !(PLAIN_WORDS.test(value) || /^[\d.,:-]+$/.test(value));
}
function isSecretLine(line) {
    if (line.startsWith('-----') || isOrdinary(line) || line.replace(/[^A-Za-z0-9]/g, '').length < LEAST_CHARS)
        return false;
    return !PLAIN_WORDS.test(line.replace(/^["']|["':,{[ ]+$/g, ''));
}
function isPlace(value) {
    if (ORIGIN.test(value))
        return true;
    const paths = /^[A-Za-z]:[\\/]/.test(value) ? [value] : value.split(':');
    return paths.every((path) => path.length < 300 && !path.includes('\n') && (ROOTS.test(path) || FILE.test(path)));
}

;// CONCATENATED MODULE: ./lib/redaction/known-values.js


const PUBLIC = [
    ...['GITHUB_SHA', 'GITHUB_REF', 'GITHUB_REF_NAME', 'GITHUB_HEAD_REF', 'GITHUB_BASE_REF', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'],
    ...[
        'GITHUB_JOB',
        'GITHUB_WORKFLOW',
        'GITHUB_ACTOR',
        'GITHUB_WORKSPACE',
        'CI_COMMIT_SHA',
        'CI_COMMIT_REF_NAME',
        'CI_PROJECT_PATH',
    ],
    ...[
        'CI_JOB_ID',
        'CI_JOB_NAME',
        'CI_PIPELINE_ID',
        'GIT_COMMIT',
        'GIT_BRANCH',
        'BUILD_TAG',
        'JOB_NAME',
        'HOME',
        'USER',
        'LOGNAME',
        'HOSTNAME',
    ],
];
const NAME_MAX_CHARS = 64;
const LEAVES_MAX = 200;
function valuesFromEnvironment(env) {
    const open = new Set(PUBLIC.map((name) => env[name]).filter((value) => value !== undefined));
    return Object.entries(env).flatMap(([name, value]) => {
        if (value === undefined || open.has(value))
            return [];
        const rule = `env:${name.replace(/[^A-Za-z0-9_]/g, '_').slice(0, NAME_MAX_CHARS)}`;
        const sureness = nameSaysSecret(name);
        if (sureness === 'no' || !isSecretValue(value.trim(), sureness))
            return passwordOf(value).flatMap((password) => partsOf(password, rule));
        return [...partsOf(value, rule), ...leavesOf(value).flatMap((leaf) => partsOf(leaf, rule))];
    });
}
function partsOf(value, rule) {
    const whole = { value: value.trim(), rule, isLine: false };
    const lines = value.split(/\r?\n|\\r\\n|\\n|\r/).map((line) => line.trim());
    if (lines.length === 1)
        return [whole];
    return [whole, ...lines.filter(isSecretLine).map((line) => ({ value: line, rule, isLine: true }))];
}
function passwordOf(value) {
    const password = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@]*:([^\s/?#]+)@/i.exec(value.trim())?.[1];
    return password !== undefined && isSecretValue(password, 'sure') ? [password] : [];
}
function leavesOf(value) {
    if (!value.trimStart().startsWith('{'))
        return [];
    const leaves = [];
    try {
        JSON.parse(value, (key, leaf) => {
            const sureness = nameSaysSecret(key);
            if (typeof leaf === 'string' && sureness !== 'no' && isSecretValue(leaf, sureness) && leaves.length < LEAVES_MAX)
                leaves.push(leaf);
            return leaf;
        });
    }
    catch {
        return [];
    }
    return leaves;
}

;// CONCATENATED MODULE: ./lib/redaction/literal.js
const PIECE_BYTES = 512;
function piecesOf({ bytes, rule, wraps }) {
    const pieces = [];
    const last = Math.max(0, bytes.length - PIECE_BYTES);
    for (let at = 0; at < last; at += PIECE_BYTES)
        pieces.push({ bytes: bytes.subarray(at, at + PIECE_BYTES), rule, wraps });
    pieces.push({ bytes: bytes.subarray(last), rule, wraps });
    return pieces;
}

;// CONCATENATED MODULE: ./lib/redaction/redact-json.js
function stringsOf(value) {
    const strings = [];
    collect(value, strings);
    return strings.join('\n');
}
function mapStrings(value, redact) {
    return mapped(value, redact);
}
function collect(value, strings) {
    if (typeof value === 'string')
        strings.push(value);
    else if (isArray(value))
        for (const item of value)
            collect(item, strings);
    else if (typeof value === 'object' && value !== null) {
        for (const key of Object.keys(value)) {
            strings.push(key);
            collect(value[key], strings);
        }
    }
}
function mapped(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (isArray(value))
        return value.map((item) => mapped(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = new Map();
    for (const [key, item] of Object.entries(value)) {
        const plain = redact(key);
        let name = plain;
        for (let again = 2; entries.has(name); again += 1)
            name = `${plain}#${again}`;
        entries.set(name, mapped(item, redact));
    }
    return Object.fromEntries(entries);
}
function isArray(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/redaction/redaction-stream.js


const STEP_BYTES = 64 * 1024;
function createRedactionStream(finder, stepBytes = STEP_BYTES) {
    const cover = createCover(0);
    let held = Buffer.alloc(0);
    let length = 0;
    let from = 0;
    let unlooked = 0;
    let ahead = [];
    return {
        push(piece) {
            hold(piece);
            unlooked += piece.length;
            if (unlooked < stepBytes)
                return Buffer.alloc(0);
            return look(false);
        },
        end: () => look(true),
    };
    function hold(piece) {
        if (length + piece.length > held.length) {
            const larger = Buffer.allocUnsafe(2 * (length + piece.length));
            larger.set(held.subarray(0, length));
            held = larger;
        }
        held.set(piece, length);
        length += piece.length;
    }
    function look(isAll) {
        unlooked = 0;
        const text = held.subarray(0, length);
        const { matches, until, keepFrom } = finder.find(text, from, isAll);
        const known = [...ahead, ...matches].sort(redaction_match/* inOrder */.a);
        const written = Buffer.concat(cover.write(text, known, until));
        ahead = known.filter(({ start }) => start >= until).map((match) => moved(match, -keepFrom));
        held.copyWithin(0, keepFrom, length);
        length -= keepFrom;
        from = until - keepFrom;
        cover.shift(keepFrom);
        return written;
    }
}
function moved({ start, end, rule }, by) {
    return { start: start + by, end: end + by, rule };
}

;// CONCATENATED MODULE: ./lib/redaction/redactor.js








const LEAST_DECLARED_CHARS = 4;
const ADDED_MAX = 2_000;
function createRedactor({ env, values }) {
    const fromEnvironment = valuesFromEnvironment(env);
    const known = new Set(fromEnvironment.filter(({ isLine }) => !isLine).map(({ value }) => value));
    const literals = fromEnvironment.flatMap(literalsOf);
    const refused = [];
    let revision = 0;
    let finder = null;
    for (const value of values) {
        const refusal = declare(value, 'input');
        if (refusal !== null)
            refused.push(refusal);
    }
    return {
        get revision() {
            return revision;
        },
        refused,
        add: (value) => declare(value, 'mask'),
        text,
        value: (json) => (hidden(stringsOf(json)) === null ? json : mapStrings(json, text)),
        bytes: (content) => Buffer.concat(section(content, 0, content.length)),
        section,
        stream: () => createRedactionStream(current()),
    };
    function declare(value, rule) {
        const plain = value.trim();
        if (plain.length < LEAST_DECLARED_CHARS)
            return 'too short to be told from ordinary text';
        if (isOrdinary(plain))
            return 'an ordinary word';
        if (known.has(plain))
            return null;
        if (revision >= ADDED_MAX)
            return 'one of too many';
        known.add(plain);
        literals.push(...partsOf(plain, rule).flatMap(literalsOf));
        revision += 1;
        finder = null;
        return null;
    }
    function text(text) {
        return hidden(text)?.toString('utf8') ?? text;
    }
    function hidden(text) {
        const bytes = Buffer.from(text, 'utf8');
        const { matches, until } = current().find(bytes, 0, true);
        if (matches.length === 0)
            return null;
        const shown = Buffer.concat(createCover(0).write(bytes, matches, until));
        return shown.equals(bytes) ? null : shown;
    }
    function section(content, from, to) {
        const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
        const { matches } = current().find(bytes, 0, true);
        return createCover(from).write(bytes, matches, to);
    }
    function current() {
        finder ??= createFinder(literals);
        return finder;
    }
}
function literalsOf({ value, rule, isLine }) {
    const spellings = isLine
        ? textSpellings(value).map((text) => ({ bytes: Buffer.from(text, 'utf8'), rule, wraps: false }))
        : spellingsOf(value, rule);
    return spellings.flatMap(piecesOf);
}

;// CONCATENATED MODULE: ./lib/step-name.js
const NAME_CHARS_MAX = 120;
function stepName(name, redact) {
    return redact(name).slice(0, NAME_CHARS_MAX);
}

;// CONCATENATED MODULE: ./lib/action/backoff.js
function backoffMs({ backoffMs, maxBackoffMs }, restart, seed) {
    const wholeMs = Math.min(maxBackoffMs, backoffMs * 2 ** (restart - 1));
    return Math.round((wholeMs / 2) * (1 + drawn(seed, restart)));
}
function seedOf(runId) {
    let hash = FNV_OFFSET;
    for (let at = 0; at < runId.length; at += 1)
        hash = Math.imul(hash ^ runId.charCodeAt(at), FNV_PRIME);
    return hash >>> 0;
}
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
function drawn(seed, nth) {
    let mixed = seed ^ Math.imul(nth, 0x9e3779b9);
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

;// CONCATENATED MODULE: ./lib/within.js
async function within(clock, ms, work, hurry) {
    const done = new AbortController();
    const signal = hurry === undefined ? done.signal : AbortSignal.any([done.signal, hurry]);
    try {
        return await Promise.race([work, clock.sleep(ms, signal).then(() => null)]);
    }
    finally {
        done.abort();
    }
}

;// CONCATENATED MODULE: ./lib/end-tree.js

function leavesNothing({ left, certain }) {
    return left === 0 && certain;
}
async function endTree(child, steps, { clock, cancellation }) {
    const startedAtMs = clock.monotonicMs();
    const hurry = new AbortController();
    const stopListening = cancellation.onCancel(() => hurry.abort());
    let lastSignal = 'SIGTERM';
    try {
        for (const step of steps) {
            if (step.kind === 'signal') {
                lastSignal = step.signal;
                if (step.signal === 'SIGTERM')
                    child.terminate();
                else
                    child.kill();
                continue;
            }
            const emptied = await within(clock, step.forMs, child.empty, lastSignal === 'SIGTERM' ? hurry.signal : undefined);
            if (emptied !== null)
                return treeEnd(emptied);
        }
        return treeEnd({ reaped: 0, left: 1, leftPids: [], certain: false });
    }
    finally {
        stopListening();
    }
    function treeEnd({ reaped, ...rest }) {
        return { lastSignal, processesKilled: reaped, ...rest, tookMs: Math.round(clock.monotonicMs() - startedAtMs) };
    }
}

;// CONCATENATED MODULE: ./lib/after-attempt.js


async function afterAttempt({ ending, treeEnd, endedAtMs, cancels }, number, { policy: { restart }, runId }, record, { clock }) {
    if (ending.kind !== 'killed' || ending.decision.action !== 'restart')
        return over(ending);
    if (treeEnd === null || !leavesNothing(treeEnd))
        return over(ending, [whyNotCleared(number, treeEnd?.left ?? 0)]);
    if (cancels.first() === null) {
        const seed = seedOf(runId);
        const delay_ms = backoffMs(restart, number, seed);
        record.restartScheduled({ attempt: number + 1, delay_ms, max: restart.max, window_ms: restart.windowMs, seed });
        await clock.sleep(delay_ms, cancels.signal);
    }
    const cancel = cancels.first();
    if (cancel === null)
        return { kind: 'again' };
    record.cancelledBetween(cancel);
    return { ...over({ kind: 'cancelled', cancel }), sinceMs: clock.monotonicMs() };
    function over(how, why = []) {
        return { kind: 'over', ending: how, why, sinceMs: endedAtMs };
    }
}
function whyNotCleared(number, left) {
    const still = left === 0 ? 'what hides from a search may still run' : `${left} of its processes could not be ended`;
    return `no restart after ${number} attempt${number === 1 ? '' : 's'}: ${still}`;
}

;// CONCATENATED MODULE: ./lib/agent-usage.js

const EVERY_MS = 10_000;
const agentRules = new Set(['agent-loop', 'budget', 'hang-after-result']);
function openAgentUsage(watch, limits, record, notices) {
    if (watch === null)
        return { tick: () => undefined, end: () => undefined };
    let saidAtMs = Number.NEGATIVE_INFINITY;
    let said = '';
    let hasSaidWhatIsNotJudged = false;
    return {
        tick(sample, { action, rules }) {
            sayWhatCostIsNotJudged(sample.agent);
            const isDecided = action !== 'continue' && rules.some((rule) => agentRules.has(rule));
            const usage = usageOf(sample, false);
            if (usage === null || !(isDecided || (sample.atMs - saidAtMs >= EVERY_MS && figuresOf(usage) !== said)))
                return;
            tell(isDecided && rules.includes('agent-loop') ? { ...usage, ...loopOf(sample.agent) } : usage);
        },
        end(sample) {
            sayWhatCostIsNotJudged(sample.agent);
            const usage = usageOf(sample, true);
            if (usage !== null)
                tell(usage);
            else
                sayThatNothingIsJudged();
        },
    };
    function tell(usage) {
        saidAtMs = usage.at_ms;
        said = figuresOf(usage);
        record.agentUsage(usage);
    }
    function usageOf({ atMs, agent }, final) {
        const name = watch?.agent() ?? null;
        if (name === null || agent === undefined || agent.events === 0)
            return null;
        const { input, output, cacheRead: cache_read, cacheWrite: cache_write, reasoning } = agent.tokens;
        return {
            ...{ agent: name, at_ms: atMs, final, turns: agent.turns, tool_calls: agent.toolCalls, tool_errors: agent.toolErrors },
            ...{ tokens: { input, output, cache_read, cache_write, reasoning }, total_tokens: agent.totalTokens },
            ...{ tokens_live: agent.tokensLive, cost_micros: agent.costMicros, cost_from: costFrom(agent) },
            ...{ unpriced_tokens: agent.unpricedTokens, shed_bytes: agent.shedBytes },
            ...budgetOf(agent, limits),
        };
    }
    function loopOf(agent) {
        const calls = watch?.loop() ?? [];
        if (agent === undefined || calls.length === 0)
            return {};
        const masked = agent.loopRepeats === 0;
        return { loop: { repeats: masked ? agent.maskedRepeats : agent.loopRepeats, masked, calls } };
    }
    function sayWhatCostIsNotJudged(agent) {
        if (hasSaidWhatIsNotJudged || limits.maxCostMicros === null || agent === undefined || agent.totalTokens === 0)
            return;
        const name = watch?.agent();
        const { costMicros, costFromPrices, unpricedTokens } = agent;
        if (costMicros === -1)
            say(`max-cost is not judged: ${name} has told no cost so far, and no price of its model is known; write prices in the policy`);
        else if (costFromPrices && unpricedTokens > 0)
            say('max-cost is judged by a part of the tokens: of the others no price is known; write prices in the policy');
    }
    function sayThatNothingIsJudged() {
        const declared = [
            ...(limits.maxTokens === null ? [] : ['max-tokens']),
            ...(limits.maxCostMicros === null ? [] : ['max-cost']),
            ...(limits.maxTurns === null ? [] : ['max-turns']),
            ...(limits.maxToolCalls === null ? [] : ['max-tool-calls']),
        ];
        if (declared.length > 0 && !hasSaidWhatIsNotJudged)
            say(`${declared.join(', ')} could not be judged: no stream of an AI agent that is known was on stdout`);
    }
    function say(line) {
        hasSaidWhatIsNotJudged = true;
        notices.say(line);
    }
}
function costFrom({ costMicros, costFromPrices }) {
    if (costMicros === -1)
        return 'none';
    return costFromPrices ? 'prices' : 'stream';
}
function budgetOf(agent, limits) {
    if (agent_choice/* agentLimits */.q.every((limit) => limits[limit] === null))
        return {};
    const { maxTokens, maxCostMicros, maxTurns, maxToolCalls } = limits;
    return {
        budget: [
            ...(maxTokens === null ? [] : [{ what: 'tokens', estimate: maxTokens, actual: agent.totalTokens }]),
            ...(maxCostMicros === null ? [] : [{ what: 'cost', estimate: maxCostMicros, actual: agent.costMicros }]),
            ...(maxTurns === null ? [] : [{ what: 'turns', estimate: maxTurns, actual: agent.turns }]),
            ...(maxToolCalls === null ? [] : [{ what: 'tool-calls', estimate: maxToolCalls, actual: agent.toolCalls }]),
        ],
    };
}
function figuresOf({ at_ms: _, ...figures }) {
    return JSON.stringify(figures);
}

;// CONCATENATED MODULE: ./lib/unchanged-turns.js
const LOOK_EVERY_MS = 30_000;
function createUnchangedTurns(workTree, clock) {
    if (workTree === null)
        return { after: () => -1 };
    let lookedAtMs = Number.NEGATIVE_INFINITY;
    let lookedAtTurns = -1;
    let isLooking = false;
    let last = null;
    let unchanged = 0;
    return {
        after(turns) {
            const nowMs = clock.monotonicMs();
            if (!isLooking && turns > lookedAtTurns && nowMs - lookedAtMs >= LOOK_EVERY_MS) {
                isLooking = true;
                lookedAtMs = nowMs;
                lookedAtTurns = turns;
                void workTree.digest().then((digest) => found(digest, turns));
            }
            return unchanged;
        },
    };
    function found(digest, turns) {
        isLooking = false;
        if (digest === null)
            last = null;
        else if (last?.digest !== digest)
            last = { digest, sinceTurns: turns };
        unchanged = last === null ? 0 : turns - last.sinceTurns;
    }
}

;// CONCATENATED MODULE: ./lib/agent-watch.js


async function openAgentWatch(policy, { clock, workTree }) {
    const choice = (0,agent_choice/* agentLookedFor */.d)(policy);
    if (choice === 'none')
        return null;
    const { createAgentChannel } = await __webpack_require__.e(/* import() */ 6334).then(__webpack_require__.bind(__webpack_require__, 16334));
    const open = (earlier) => createAgentChannel({ agent: choice, prices: policy.prices, earlier });
    const openTurns = () => createUnchangedTurns(workTree ?? null, clock);
    let earlier = null;
    let channel = open(earlier);
    let unchanged = openTurns();
    return {
        nextAttempt() {
            earlier = channel.stats() ?? earlier;
            channel = open(earlier);
            unchanged = openTurns();
        },
        observe: (bytes) => channel.observe(bytes),
        sample(exited) {
            if (exited)
                channel.end();
            const stats = channel.tick();
            return stats === null ? null : { ...stats, unchangedTurns: unchanged.after(stats.turns), exited };
        },
        agent: () => channel.agent(),
        loop: () => channel.story().loop.map(({ isError, ...call }) => ({ ...call, is_error: isError })),
    };
}

;// CONCATENATED MODULE: ./lib/decision/exit-code.js
const KILLED_EXIT_CODE = 86;
const SIGNALLED_EXIT_CODE = 128;
function exitCodeFor({ code, signal }, intervention) {
    switch (intervention?.kind) {
        case 'killed':
            return KILLED_EXIT_CODE;
        case 'ended':
            return intervention.result === 'success' ? 0 : 1;
        case 'cancelled':
            return SIGNALLED_EXIT_CODE + signalNumber(intervention.signal);
        case undefined:
            return signal === null ? (code ?? SIGNALLED_EXIT_CODE) : SIGNALLED_EXIT_CODE + signalNumber(signal);
        default:
            return intervention;
    }
}
function verdictOf({ code, signal }, intervention) {
    if (intervention?.kind === 'ended')
        return intervention.result === 'success' ? 'passed' : 'failed';
    if (intervention !== null)
        return intervention.kind;
    return code === 0 && signal === null ? 'passed' : 'failed';
}
function signalNumber(signal) {
    return signalNumbers[signal] ?? Number(/^SIG(\d{1,2})$/.exec(signal)?.[1] ?? 0);
}
const signalNumbers = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGILL: 4,
    SIGTRAP: 5,
    SIGABRT: 6,
    SIGIOT: 6,
    SIGBUS: 7,
    SIGFPE: 8,
    SIGKILL: 9,
    SIGUSR1: 10,
    SIGSEGV: 11,
    SIGUSR2: 12,
    SIGPIPE: 13,
    SIGALRM: 14,
    SIGTERM: 15,
    SIGSTKFLT: 16,
    SIGCHLD: 17,
    SIGCONT: 18,
    SIGSTOP: 19,
    SIGTSTP: 20,
    SIGTTIN: 21,
    SIGTTOU: 22,
    SIGURG: 23,
    SIGXCPU: 24,
    SIGXFSZ: 25,
    SIGVTALRM: 26,
    SIGPROF: 27,
    SIGWINCH: 28,
    SIGIO: 29,
    SIGPOLL: 29,
    SIGPWR: 30,
    SIGSYS: 31,
};

;// CONCATENATED MODULE: ./lib/report/diagnosis-hidden.js
function hiddenIn(captured, redact) {
    switch (captured.kind) {
        case 'none':
            return { kind: 'none', why: redact(captured.why) };
        case 'captured':
            return {
                ...captured,
                processes: captured.processes.map((each) => hiddenProcess(each, redact)),
                stack: hiddenStack(captured.stack, redact),
            };
        default:
            return captured;
    }
}
function hiddenProcess(each, redact) {
    const { command, kernel, open, wait } = each;
    return {
        ...each,
        command: redact(command),
        kernel: kernel.map(redact),
        open: open.map(redact),
        wait: hiddenWait(wait, redact),
    };
}
function hiddenWait(wait, redact) {
    switch (wait.kind) {
        case 'pipe': {
            const holders = wait.holders.map(({ pid, command }) => ({ pid, command: redact(command) }));
            return { ...wait, pipe: redact(wait.pipe), holders };
        }
        case 'unheld-pipe':
            return { ...wait, pipe: redact(wait.pipe) };
        case 'lock':
            return { ...wait, path: redact(wait.path), holder: redact(wait.holder) };
        case 'socket':
            return { ...wait, path: redact(wait.path) };
        default:
            return wait;
    }
}
function hiddenStack(stack, redact) {
    if (stack.kind === 'none')
        return { kind: 'none', why: redact(stack.why) };
    return { ...stack, frames: stack.frames.map(redact), text: redact(stack.text) };
}

// EXTERNAL MODULE: ./lib/report/diagnosis-named.js
var diagnosis_named = __webpack_require__(87735);
// EXTERNAL MODULE: ./lib/report/diagnosis-words.js
var diagnosis_words = __webpack_require__(96151);
// EXTERNAL MODULE: ./lib/report/durations.js
var durations = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
;// CONCATENATED MODULE: ./lib/report/diagnosis-text.js






const STACK_CHARS_MAX = 128 * 1024;
const COMMAND_CHARS_MAX = 200;
function diagnosisText(captured, { before, rules, reason, atMs }) {
    const occasion = `Diagnosis before ${before === 'kill' ? 'the kill' : 'an alert'} by ${rules.join(' + ')}, after ${(0,durations/* formatDuration */.a3)(atMs)}: ${reason}`;
    if (captured.kind === 'none')
        return `${(0,terminal_safe/* safeLine */.om)(occasion)}\n\nNothing was found: ${(0,terminal_safe/* safeLine */.om)(captured.why)}.\n`;
    const culprit = (0,diagnosis_named/* culpritOf */.R)(captured);
    return [
        (0,terminal_safe/* safeLine */.om)(occasion),
        culprit === null ? 'No process was left to look at.' : `${(0,diagnosis_named/* culpritWords */.j)(culprit)}.`,
        processTable(captured),
        ...captured.processes.map(processSection),
        stackSection(captured),
    ]
        .map((section) => `${section}\n`)
        .join('\n');
}
function processTable({ processes, more, culprit, tookMs }) {
    const rows = processes.map(({ pid, ppid, state, cpuBp, memoryBytes, ageMs, threads, depth, command }) => [
        pid === culprit ? '*' : '',
        ...[pid, ppid].map(String),
        state,
        `${Math.round(cpuBp / 100)}%`,
        (0,bytes/* formatBytes */.z)(memoryBytes),
        (0,durations/* formatDuration */.a3)(ageMs),
        String(threads),
        `${'  '.repeat(Math.min(depth, DEPTH_SHOWN_MAX))}${(0,terminal_safe/* safeLine */.om)(command, COMMAND_CHARS_MAX)}`,
    ]);
    const head = ['', 'PID', 'PPID', 'STATE', 'CPU', 'MEMORY', 'AGE', 'THREADS', 'COMMAND'];
    const left = more === 0 ? '' : `, ${more} more not shown`;
    return [
        `${(0,quantities/* counted */.hS)(processes.length, 'process', 'processes')}${left}; seen in ${tookMs}ms. * is the culprit.`,
        ...aligned([head, ...rows]),
    ].join('\n');
}
const DEPTH_SHOWN_MAX = 12;
function aligned(rows) {
    const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd());
}
function processSection({ pid, command, wait, kernel, open }) {
    return [
        `${pid} ${(0,terminal_safe/* safeLine */.om)(command, COMMAND_CHARS_MAX)}`,
        `  ${(0,terminal_safe/* safeLine */.om)((0,diagnosis_words/* waitWords */.j)(wait))}`,
        ...kernel.map((each) => `  ${(0,terminal_safe/* safeLine */.om)(each)}`),
        ...open.map((each) => `  open: ${(0,terminal_safe/* safeLine */.om)(each)}`),
    ].join('\n');
}
function stackSection({ stack, culprit }) {
    if (stack.kind === 'none')
        return `No stack of ${culprit ?? 'anybody'}: ${(0,terminal_safe/* safeLine */.om)(stack.why)}.`;
    return `Stack of ${culprit} (${stack.of})\n${(0,terminal_safe/* safeText */.Hk)(stack.text.slice(0, STACK_CHARS_MAX))}`;
}

;// CONCATENATED MODULE: ./lib/diagnose.js




const DIAGNOSIS_TIMEOUT_MS = 1_000;
const LATE_MS = 50;
const late = { kind: 'none', why: 'looking took too long' };
const ALERTS_DIAGNOSED_MAX = 5;
const undiagnosed = new Set(['memory', 'fork-storm']);
function openDiagnoses(child, counts, record, ports) {
    const alertsOver = new AbortController();
    let incidentId = null;
    return {
        onAlert(decision) {
            if (decision.incidentId === incidentId || counts.alerts === ALERTS_DIAGNOSED_MAX)
                return;
            incidentId = decision.incidentId;
            counts.alerts += 1;
            void diagnose('alert', decision, alertsOver.signal);
        },
        async beforeKill(decision) {
            alertsOver.abort();
            const over = new AbortController();
            const stopListening = ports.cancellation.onCancel(() => over.abort());
            void child.exited.then(() => over.abort());
            await diagnose('kill', decision, over.signal);
            stopListening();
        },
        stop: () => alertsOver.abort(),
    };
    async function diagnose(before, decision, hurry) {
        if (hurry.aborted || decision.rules.some((rule) => undiagnosed.has(rule)))
            return;
        const { pid, startTime } = child;
        const question = { root: { pid, startTime }, before };
        const looking = ports.diagnosis.capture(question, DIAGNOSIS_TIMEOUT_MS, hurry).catch(failed);
        const found = (await within(ports.clock, DIAGNOSIS_TIMEOUT_MS + LATE_MS, looking)) ?? late;
        if (before === 'alert' && hurry.aborted)
            return;
        const captured = hiddenIn(found, ports.redact);
        counts.files += 1;
        const file = `diagnostics-${counts.files}.txt`;
        const { rules, reason, atMs } = decision;
        ports.journal.attach(file, new TextEncoder().encode(diagnosisText(captured, { before, rules, reason, atMs })));
        record.diagnosed(decision, file, (0,diagnosis_named/* culpritOf */.R)(captured));
    }
}
function failed(error) {
    return { kind: 'none', why: `looking failed: ${error instanceof Error ? error.message : 'nothing is known'}` };
}

// EXTERNAL MODULE: ./lib/action/teardown.js
var teardown = __webpack_require__(87296);
;// CONCATENATED MODULE: ./lib/finish.js



const EXIT_WORD_TIMEOUT_MS = 500;
async function finish(ending, request, child, record, diagnoses, ports) {
    if (ending.kind === 'exited') {
        await settleLeftovers(request, child, record, ports);
        return { exit: ending.exit, lastSignal: null, treeEnd: null };
    }
    if (ending.kind === 'killed')
        await diagnoses.beforeKill(ending.decision);
    const cause = ending.kind === 'killed' ? 'rule' : 'cancel';
    const times = (0,teardown/* teardownTimes */.n)(cause, request.policy.graceMs);
    await record.killRequested(ending, times.graceMs);
    const treeEnd = await endTree(child, (0,teardown/* teardownSteps */.o)(times), ports);
    record.processKilled(treeEnd);
    await within(ports.clock, times.drainMs, child.drained);
    const exit = await within(ports.clock, EXIT_WORD_TIMEOUT_MS, child.exited);
    return { exit: exit ?? { code: null, signal: 'SIGKILL' }, lastSignal: treeEnd.lastSignal, treeEnd };
}
async function settleLeftovers(request, child, record, ports) {
    const { orphans, graceMs } = request.policy;
    const times = (0,teardown/* teardownTimes */.n)('orphans', graceMs);
    await within(ports.clock, times.drainMs, child.drained);
    const leftovers = child.leftovers();
    if (orphans === 'kill') {
        record.orphansReaped(leftovers, await endTree(child, (0,teardown/* teardownSteps */.o)(times), ports));
        return;
    }
    child.detach();
    record.orphansLeft(leftovers, orphans);
}

;// CONCATENATED MODULE: ./lib/heard-cancels.js
function hearCancels(cancellation) {
    const heard = [];
    const cancelled = new AbortController();
    const stop = cancellation.onCancel((cancel) => {
        heard.push(cancel);
        cancelled.abort();
    });
    return {
        first: () => heard[0] ?? null,
        signal: cancelled.signal,
        stop,
        onCancel(listener) {
            for (const cancel of heard)
                listener(cancel);
            return cancellation.onCancel(listener);
        },
    };
}

// EXTERNAL MODULE: ./lib/judge.js
var lib_judge = __webpack_require__(1860);
;// CONCATENATED MODULE: ./lib/output/byte-classes.js
const OTHER = 0;
const BLANK = 1;
const COMMA = 2;
const COLON = 3;
const DASH = 4;
const PERCENT = 5;
const SLASH = 6;
const DOT = 7;
const CONTROL = 8;
const DIGIT = 16;
const HEX_LETTER = 32;
const OTHER_LETTER = 64;
const SEPARATORS = 8;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const ESCAPE = 27;
const classOf = classes();
function classes() {
    const table = new Uint8Array(256).fill(OTHER);
    const set = (characters, kind) => {
        for (const character of characters)
            table[character.charCodeAt(0)] = kind;
    };
    set(' \t', BLANK);
    set('/', SLASH);
    set('.', DOT);
    set(',', COMMA);
    set('%', PERCENT);
    set(':', COLON);
    set('-', DASH);
    set('0123456789', DIGIT);
    set('abcdefABCDEF', HEX_LETTER);
    set('ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ', OTHER_LETTER);
    for (const control of [LINE_FEED, CARRIAGE_RETURN, ESCAPE])
        table[control] = CONTROL;
    return table;
}

;// CONCATENATED MODULE: ./lib/output/block-end.js

const NO_NEWLINE_BYTES = 64 * 1024;
function blockEnd(bytes, from, wanted, sinceFeed) {
    let at = from;
    let earliestReturn = from + Math.max(0, NO_NEWLINE_BYTES - sinceFeed);
    for (let found = 0; found < wanted; found += 1) {
        const feed = bytes.indexOf(LINE_FEED, at);
        if (feed === -1 || feed > earliestReturn) {
            const returned = bytes.indexOf(CARRIAGE_RETURN, earliestReturn);
            if (returned !== -1 && (feed === -1 || returned < feed))
                return returned + 1;
        }
        if (feed === -1)
            return -1;
        at = feed + 1;
        earliestReturn = at + NO_NEWLINE_BYTES;
    }
    return at;
}
function bytesSinceFeed(bytes, from, before) {
    const feed = bytes.lastIndexOf(LINE_FEED);
    return feed < from ? before + bytes.length - from : bytes.length - 1 - feed;
}

;// CONCATENATED MODULE: ./lib/output/count-newlines.js

function countNewlines(bytes, from) {
    const end = bytes.length;
    let at = from;
    let count = 0;
    while (at < end && ((bytes.byteOffset + at) & 3) !== 0) {
        if (bytes[at] === LINE_FEED)
            count += 1;
        at += 1;
    }
    const words = (end - at) >>> 2;
    if (words > 0) {
        count += countInWords(new Int32Array(bytes.buffer, bytes.byteOffset + at, words));
        at += words * 4;
    }
    for (; at < end; at += 1) {
        if (bytes[at] === LINE_FEED)
            count += 1;
    }
    return count;
}
const FEEDS = 0x0a0a0a0a;
const LOW_BITS = 0x7f7f7f7f;
const WORDS_PER_FOLD = 255;
function countInWords(words) {
    let count = 0;
    for (let at = 0; at < words.length;) {
        const stop = Math.min(words.length, at + WORDS_PER_FOLD);
        let perByte = 0;
        for (; at < stop; at += 1) {
            const difference = words[at] ^ FEEDS;
            const nonZero = ((difference & LOW_BITS) + LOW_BITS) | difference | LOW_BITS;
            perByte = (perByte + (~nonZero >>> 7)) | 0;
        }
        count += (perByte & 0xff) + ((perByte >>> 8) & 0xff) + ((perByte >>> 16) & 0xff) + (perByte >>> 24);
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/output/cycle-detector.js
const MAX_PERIOD = 64;
const KEPT_LINES = 2 * MAX_PERIOD;
const HISTORY_LINES = 4096;
const SETTLED_LINES = 2 * MAX_PERIOD;
const PRESENCE_SLOTS = 1024;
const PENDING = Number.POSITIVE_INFINITY;
const NO_LOOP = { lines: 0, forMs: 0, period: 0 };
function createCycleDetector() {
    const history = new Int32Array(HISTORY_LINES);
    const presence = new Uint8Array(PRESENCE_SLOTS);
    const runs = new Float64Array(MAX_PERIOD + 1);
    const startMs = new Float64Array(MAX_PERIOD + 1);
    let held = 0;
    let linesSinceGap = 0;
    let anyRun = false;
    let period = 0;
    let linesBefore = 0;
    let lastMs = 0;
    let carried = null;
    return { add, gap, tick };
    function add(hash) {
        const known = remember(hash);
        if (period !== 0 && runs[period] >= SETTLED_LINES) {
            if (history[held - 1 - period] === hash) {
                runs[period] = runs[period] + 1;
                lastMs = PENDING;
                return;
            }
            recountRuns();
        }
        if (known)
            compareWithEveryLag(hash);
        else if (anyRun)
            breakEveryRun();
        if (carried !== null)
            settle(carried);
    }
    function remember(hash) {
        if (held === HISTORY_LINES) {
            history.copyWithin(0, HISTORY_LINES - KEPT_LINES);
            held = KEPT_LINES;
        }
        const slot = hash & (PRESENCE_SLOTS - 1);
        const known = presence[slot] !== 0;
        if (held >= MAX_PERIOD) {
            const leaving = history[held - MAX_PERIOD] & (PRESENCE_SLOTS - 1);
            presence[leaving] = presence[leaving] - 1;
        }
        presence[slot] = presence[slot] + 1;
        history[held] = hash;
        held += 1;
        linesSinceGap += 1;
        return known;
    }
    function compareWithEveryLag(hash) {
        const last = held - 1;
        const longestLag = Math.min(MAX_PERIOD, last);
        let best = 0;
        let longest = 0;
        for (let lag = 1; lag <= longestLag; lag += 1) {
            if (history[last - lag] !== hash) {
                runs[lag] = 0;
                continue;
            }
            const run = runs[lag] + 1;
            runs[lag] = run;
            if (run === 1)
                startMs[lag] = PENDING;
            if (run > lag && run > longest) {
                longest = run;
                best = lag;
            }
        }
        anyRun = true;
        if (best !== period)
            linesBefore = 0;
        period = best;
        if (best !== 0)
            lastMs = PENDING;
    }
    function breakEveryRun() {
        runs.fill(0);
        anyRun = false;
        period = 0;
        linesBefore = 0;
    }
    function recountRuns() {
        const before = held - 2;
        for (let lag = 1; lag <= MAX_PERIOD; lag += 1) {
            let run = 0;
            while (run < MAX_PERIOD - 1 && history[before - run] === history[before - run - lag])
                run += 1;
            runs[lag] = run;
            startMs[lag] = PENDING;
        }
    }
    function settle(before) {
        const turn = before.period;
        if (linesSinceGap <= turn)
            return;
        const unbroken = runs[turn] === linesSinceGap - turn;
        if (unbroken && linesSinceGap <= 2 * turn)
            return;
        if (unbroken && period === turn && signatureOf(turn) === before.signature) {
            linesBefore = before.lines;
            startMs[turn] = before.startMs;
        }
        carried = null;
    }
    function signatureOf(turn) {
        let sum = 0;
        for (let at = held - turn; at < held; at += 1) {
            const hash = history[at];
            sum = (sum + Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)) | 0;
        }
        return sum;
    }
    function gap() {
        carried =
            period === 0
                ? null
                : {
                    period,
                    signature: signatureOf(period),
                    lines: linesBefore + runs[period],
                    startMs: startMs[period],
                };
        breakEveryRun();
        presence.fill(0);
        held = 0;
        linesSinceGap = 0;
    }
    function tick(clockMs) {
        for (let lag = 1; lag <= MAX_PERIOD; lag += 1) {
            if (startMs[lag] === PENDING)
                startMs[lag] = clockMs;
        }
        if (lastMs === PENDING)
            lastMs = clockMs;
        if (carried !== null) {
            if (carried.startMs === PENDING)
                carried.startMs = clockMs;
            return { lines: carried.lines, forMs: Math.floor(lastMs - carried.startMs), period: carried.period };
        }
        if (period === 0)
            return NO_LOOP;
        const forMs = Math.floor(lastMs - startMs[period]);
        return { lines: linesBefore + runs[period], forMs, period };
    }
}

;// CONCATENATED MODULE: ./lib/output/position-reader.js

const MAX_POSITIONS = 4;
const MAX_DIGITS = 9;
const IDLE = 0;
const BLOCKED = 1;
const BLOCKED_NUMBER = 2;
const N = 3;
const N_DOT = 4;
const N_FRACTION = 5;
const N_COMMA = 6;
const N_BLANK = 7;
const N_SLASH = 8;
const N_OF = 9;
const N_OF_BLANK = 10;
const N_PERCENT = 11;
const TOTAL = 12;
const TOTAL_DOT = 13;
const TOTAL_FRACTION = 14;
const TOTAL_COMMA = 15;
const STATES = 16;
const PERCENT_READ = 16;
const SHARE_READ = 32;
const POWERS_OF_TEN = Array.from({ length: MAX_DIGITS + 1 }, (_, digits) => 10 ** digits);
const afterSeparator = transitions();
function newPositionReader() {
    return { state: IDLE, n: 0, of: 0, positions: new Float64Array(MAX_POSITIONS), count: 0 };
}
function forgetPositions(reader) {
    reader.state = IDLE;
    reader.count = 0;
}
function readSeparator(reader, separator) {
    const next = afterSeparator[reader.state * SEPARATORS + separator];
    reader.state = next;
    if (next >= PERCENT_READ)
        complete(reader, next);
}
function readNumber(reader, value, digits) {
    switch (reader.state) {
        case BLOCKED:
        case N_PERCENT:
            reader.state = BLOCKED_NUMBER;
            return;
        case N_DOT:
            reader.n += value / POWERS_OF_TEN[digits];
            reader.state = N_FRACTION;
            return;
        case N_COMMA:
            reader.n = digits === 3 ? reader.n * 1000 + value : value;
            reader.state = N;
            return;
        case N_SLASH:
        case N_OF_BLANK:
            reader.of = value;
            reader.state = TOTAL;
            return;
        case TOTAL_DOT:
            reader.of += value / POWERS_OF_TEN[digits];
            reader.state = TOTAL_FRACTION;
            return;
        case TOTAL_COMMA:
            if (digits === 3) {
                reader.of = reader.of * 1000 + value;
                reader.state = TOTAL;
                return;
            }
            addPosition(reader, reader.of);
            break;
        default:
    }
    reader.n = value;
    reader.state = N;
}
function readWord(reader, isOf) {
    if (reader.state === TOTAL_COMMA)
        addPosition(reader, reader.of);
    reader.state = isOf && reader.state === N_BLANK ? N_OF : IDLE;
}
function endPositions(reader) {
    if (reader.state === N_PERCENT)
        addPosition(reader, 100);
    if (reader.state >= TOTAL)
        addPosition(reader, reader.of);
    reader.state = IDLE;
}
function complete(reader, next) {
    addPosition(reader, next >= SHARE_READ ? reader.of : 100);
    reader.state = next & (PERCENT_READ - 1);
}
function addPosition(reader, of) {
    if (reader.count === MAX_POSITIONS || of === 0 || reader.n > of)
        return;
    reader.positions[reader.count] = reader.n / of;
    reader.count += 1;
}
function transitions() {
    const table = new Uint8Array(STATES * SEPARATORS).fill(IDLE);
    const on = (states, separators, next) => {
        for (const state of states)
            for (const separator of separators)
                table[state * SEPARATORS + separator] = next;
    };
    const all = [OTHER, BLANK, SLASH, DOT, COMMA, PERCENT, COLON, DASH];
    const states = Array.from({ length: STATES }, (_, state) => state);
    const totals = [TOTAL, TOTAL_DOT, TOTAL_FRACTION, TOTAL_COMMA];
    on(states, [PERCENT], BLOCKED);
    on([IDLE, N_DOT, N_COMMA, N_BLANK, N_SLASH], [SLASH, DOT], BLOCKED);
    on([BLOCKED, BLOCKED_NUMBER, N, N_FRACTION], [SLASH, DOT, COLON, DASH], BLOCKED);
    on([N, N_FRACTION, N_BLANK], [SLASH], N_SLASH);
    on([N, N_FRACTION, N_BLANK], [BLANK], N_BLANK);
    on([N, N_FRACTION, N_BLANK], [PERCENT], N_PERCENT);
    on([N_PERCENT], all, IDLE + PERCENT_READ);
    on([N_PERCENT], [PERCENT, SLASH, DOT], BLOCKED + PERCENT_READ);
    on([N], [DOT], N_DOT);
    on([N], [COMMA], N_COMMA);
    on([N_SLASH], [BLANK], N_SLASH);
    on([N_OF, N_OF_BLANK], [BLANK], N_OF_BLANK);
    on(totals, all, IDLE + SHARE_READ);
    on(totals, [PERCENT], BLOCKED + SHARE_READ);
    on(totals, [SLASH], BLOCKED);
    on([TOTAL_FRACTION], [DOT], BLOCKED);
    on([TOTAL], [DOT], TOTAL_DOT);
    on([TOTAL], [COMMA], TOTAL_COMMA);
    return table;
}

;// CONCATENATED MODULE: ./lib/output/progress.js

const noProgress = { valueBp: -1, stuckMs: 0, updatesSince: 0 };
const SLOTS = 4096;
const CLIMB_STEPS = 8;
const PATIENCE = 64;
const progress_PENDING = Number.POSITIVE_INFINITY;
const BY_PLACE = 0x9e3779b1 | 0;
const ROUNDING = 1e-6;
function createProgressFollower() {
    const keys = new Int32Array(SLOTS);
    const known = new Uint8Array(SLOTS);
    const highest = new Float64Array(SLOTS);
    const latest = new Float64Array(SLOTS);
    const steps = new Uint8Array(SLOTS);
    const sinceRise = new Uint8Array(SLOTS);
    const shown = new Float64Array(MAX_POSITIONS);
    let shownCount = 0;
    let since = 0;
    let last = 0;
    let updatesSince = 0;
    return { add, tick };
    function add(template, positions, count) {
        let rising = false;
        let newText = false;
        for (let place = 0; place < count; place += 1) {
            const key = template ^ Math.imul(place, BY_PLACE);
            const slot = (key ^ (key >>> 15)) & (SLOTS - 1);
            if (known[slot] !== 0 && keys[slot] === key) {
                if (rises(slot, positions[place]))
                    rising = true;
            }
            else {
                known[slot] = 1;
                keys[slot] = key;
                highest[slot] = positions[place];
                latest[slot] = positions[place];
                steps[slot] = 0;
                sinceRise[slot] = 0;
                newText = true;
            }
        }
        show(positions, count, newText);
        return rising;
    }
    function rises(slot, position) {
        const before = latest[slot];
        latest[slot] = position;
        if (position < before)
            steps[slot] = 0;
        if (position > before)
            steps[slot] = Math.min(CLIMB_STEPS, steps[slot] + 1);
        const isHighest = position > highest[slot];
        const rising = isHighest || (position > before && steps[slot] === CLIMB_STEPS);
        const waited = rising ? 0 : sinceRise[slot] + 1;
        const forgets = waited === PATIENCE;
        if (isHighest || forgets)
            highest[slot] = position;
        sinceRise[slot] = forgets ? 0 : waited;
        return rising;
    }
    function show(positions, count, newText) {
        if (!newText && isShown(positions, count)) {
            updatesSince += 1;
            last = progress_PENDING;
            return;
        }
        shown.set(positions);
        shownCount = count;
        since = progress_PENDING;
        last = progress_PENDING;
        updatesSince = 0;
    }
    function isShown(positions, count) {
        if (shownCount !== count)
            return false;
        for (let place = 0; place < count; place += 1) {
            if (shown[place] !== positions[place])
                return false;
        }
        return true;
    }
    function tick(clockMs) {
        if (shownCount === 0)
            return noProgress;
        if (since === progress_PENDING)
            since = clockMs;
        if (last === progress_PENDING)
            last = clockMs;
        const valueBp = Math.floor(shown[shownCount - 1] * 10_000 + ROUNDING);
        return { valueBp, stuckMs: Math.floor(last - since), updatesSince };
    }
}

;// CONCATENATED MODULE: ./lib/output/escape-reader.js

const MAX_ROWS = 128;
const NO_ESCAPE = 0;
const BEGUN = 1;
const INTERMEDIATE = 2;
const CSI = 3;
const STRING = 4;
const STRING_END = 5;
const BELL = 7;
const CANCEL = 0x18;
const SUBSTITUTE = 0x1a;
const escape_reader_NONE = { kind: 'none' };
const UP_ONE = { kind: 'up', rows: 1 };
const ERASE_BEHIND = { kind: 'erase', what: 'behind' };
const ERASE_LINE = { kind: 'erase', what: 'line' };
function newEscape() {
    return { state: NO_ESCAPE, parameter: 0, parameterEnded: false, isPrivate: false };
}
function beginEscape(sequence) {
    sequence.state = BEGUN;
    sequence.parameter = 0;
    sequence.parameterEnded = false;
    sequence.isPrivate = false;
}
function readEscape(sequence, byte) {
    switch (sequence.state) {
        case STRING:
            if (byte === BELL || byte === CANCEL || byte === SUBSTITUTE)
                sequence.state = NO_ESCAPE;
            else if (byte === ESCAPE)
                sequence.state = STRING_END;
            return escape_reader_NONE;
        case STRING_END:
            if (byte === BACKSLASH) {
                sequence.state = NO_ESCAPE;
                return escape_reader_NONE;
            }
            beginEscape(sequence);
            return readEscape(sequence, byte);
        default:
    }
    if (byte === ESCAPE) {
        beginEscape(sequence);
        return escape_reader_NONE;
    }
    if (sequence.state === CSI)
        return readControlSequence(sequence, byte);
    if (byte >= 0x20 && byte <= 0x2f) {
        sequence.state = INTERMEDIATE;
        return escape_reader_NONE;
    }
    const first = sequence.state === BEGUN;
    sequence.state = NO_ESCAPE;
    if (!first)
        return escape_reader_NONE;
    if (byte === OPEN_BRACKET)
        sequence.state = CSI;
    else if (stringOpeners.has(byte))
        sequence.state = STRING;
    return byte === CAPITAL_M ? UP_ONE : escape_reader_NONE;
}
function readControlSequence(sequence, byte) {
    if (byte >= 0x30 && byte <= 0x39 && !sequence.parameterEnded) {
        sequence.parameter = Math.min(MAX_ROWS, sequence.parameter * 10 + byte - 0x30);
        return escape_reader_NONE;
    }
    if (byte >= 0x20 && byte <= 0x3f) {
        sequence.parameterEnded = true;
        if (byte < 0x30 || byte >= 0x3c)
            sequence.isPrivate = true;
        return escape_reader_NONE;
    }
    sequence.state = NO_ESCAPE;
    if (sequence.isPrivate)
        return escape_reader_NONE;
    const rows = Math.max(1, sequence.parameter);
    switch (byte) {
        case CAPITAL_A:
        case CAPITAL_F:
            return { kind: 'up', rows };
        case CAPITAL_B:
        case CAPITAL_E:
            return { kind: 'down', rows };
        case CAPITAL_K:
            return sequence.parameter === 0 ? ERASE_BEHIND : ERASE_LINE;
        default:
            return escape_reader_NONE;
    }
}
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CAPITAL_A = 0x41;
const CAPITAL_B = 0x42;
const CAPITAL_E = 0x45;
const CAPITAL_F = 0x46;
const CAPITAL_K = 0x4b;
const CAPITAL_M = 0x4d;
const stringOpeners = new Set([0x5d, 0x50, 0x58, 0x5e, 0x5f]);

;// CONCATENATED MODULE: ./lib/output/fnv.js
const fnv_FNV_OFFSET = 0x811c9dc5 | 0;
function fnvStep(hash, byte) {
    return Math.imul(hash ^ byte, 0x01000193);
}
function hashOfToken(token) {
    let hash = fnv_FNV_OFFSET;
    for (let at = 0; at < token.length; at += 1)
        hash = fnvStep(hash, token.charCodeAt(at));
    return hash;
}

;// CONCATENATED MODULE: ./lib/output/open-text.js


const NO_CHAIN = 0;
const GROUP = 1;
const JOINED = 2;
function newText() {
    return {
        ...{ raw: fnv_FNV_OFFSET, masked: fnv_FNV_OFFSET, reader: newPositionReader() },
        ...{ token: fnv_FNV_OFFSET, maskedToken: 0, kinds: 0, tokenBytes: 0, digits: 0, value: 0, afterDigit: false },
        ...{ chain: NO_CHAIN, chainIsId: false, maskedBeforeChain: 0 },
    };
}
function forgetText(text) {
    text.raw = fnv_FNV_OFFSET;
    text.masked = fnv_FNV_OFFSET;
    forgetToken(text);
    text.chain = NO_CHAIN;
    forgetPositions(text.reader);
}
function forgetToken(text) {
    text.token = fnv_FNV_OFFSET;
    text.kinds = 0;
    text.tokenBytes = 0;
    text.digits = 0;
    text.value = 0;
    text.afterDigit = false;
}

;// CONCATENATED MODULE: ./lib/output/token-mask.js




const LEAST_HEX_BYTES = 4;
const LEAST_LETTER_HEX_BYTES = 8;
const LEAST_MIXED_BYTES = 8;
const LEAST_MIXED_DIGITS = 2;
const LEAST_MIXED_LETTERS = 2;
const MASKED = hashOfToken('0');
const OF = hashOfToken('of');
function endMaskable(text, masked) {
    const { kinds, digits, tokenBytes, reader } = text;
    if (kinds === DIGIT && digits <= MAX_DIGITS)
        readNumber(reader, text.value, digits);
    else
        readWord(reader, text.token === OF);
    if (kinds < OTHER_LETTER && tokenBytes >= LEAST_HEX_BYTES)
        return endHexGroup(text, masked);
    text.chain = NO_CHAIN;
    const letters = tokenBytes - digits;
    const mixed = digits >= LEAST_MIXED_DIGITS && letters >= LEAST_MIXED_LETTERS && tokenBytes >= LEAST_MIXED_BYTES;
    return fnvStep(masked, mixed ? MASKED : withoutDigits(text));
}
function endHexGroup(text, masked) {
    if (text.chain !== JOINED) {
        text.maskedBeforeChain = masked;
        text.chainIsId = false;
    }
    text.chain = GROUP;
    text.chainIsId ||= text.digits > 0 || text.tokenBytes >= LEAST_LETTER_HEX_BYTES;
    if (text.chainIsId)
        return fnvStep(text.maskedBeforeChain, MASKED);
    return fnvStep(masked, text.token);
}
function withoutDigits(text) {
    return text.digits > 0 ? text.maskedToken : text.token;
}

;// CONCATENATED MODULE: ./lib/output/text-hasher.js





const ZERO = 0x30;
function hashText(text, bytes, from, end) {
    const { reader } = text;
    let { raw, masked, token, kinds } = text;
    let at = from;
    while (at < end) {
        let byte = bytes[at];
        let kind = classOf[byte];
        if (kind > DIGIT && (kinds & DIGIT) === 0) {
            const start = at;
            do {
                token = fnvStep(token, byte);
                kinds |= kind;
                at += 1;
                if (at === end)
                    break;
                byte = bytes[at];
                kind = classOf[byte];
            } while (kind > DIGIT);
            text.tokenBytes += at - start;
            if (at === end)
                break;
        }
        if (kind === DIGIT && kinds === 0) {
            const start = at;
            let value = 0;
            do {
                token = fnvStep(token, byte);
                value = (Math.imul(value, 10) + byte - ZERO) | 0;
                at += 1;
                if (at === end)
                    break;
                byte = bytes[at];
                kind = classOf[byte];
            } while (kind === DIGIT);
            const digits = at - start;
            if (at < end && kind < CONTROL && digits < LEAST_HEX_BYTES) {
                raw = fnvStep(raw, token);
                masked = fnvStep(masked, MASKED);
                token = fnv_FNV_OFFSET;
                text.chain = NO_CHAIN;
                readNumber(reader, value, digits);
            }
            else {
                kinds = DIGIT;
                text.maskedToken = MASKED;
                text.tokenBytes = digits;
                text.digits = digits;
                text.value = value;
                text.afterDigit = true;
                if (at === end)
                    break;
            }
        }
        if (kind >= DIGIT) {
            text.token = token;
            text.kinds = kinds;
            at = hashDigits(text, bytes, at, end);
            token = text.token;
            kinds = text.kinds;
            continue;
        }
        if (kind === CONTROL)
            break;
        if (kinds !== 0) {
            raw = fnvStep(raw, token);
            if (kinds >= OTHER_LETTER && (kinds & DIGIT) === 0) {
                masked = fnvStep(masked, token);
                text.chain = NO_CHAIN;
                text.tokenBytes = 0;
                if (reader.state !== IDLE)
                    readWord(reader, token === OF);
            }
            else {
                text.token = token;
                text.kinds = kinds;
                masked = endMaskable(text, masked);
                forgetToken(text);
            }
            token = fnv_FNV_OFFSET;
            kinds = 0;
        }
        raw = fnvStep(raw, byte);
        masked = fnvStep(masked, byte);
        if (text.chain !== NO_CHAIN)
            text.chain = text.chain === GROUP && kind === DASH ? JOINED : NO_CHAIN;
        if (reader.state !== IDLE || kind >= PERCENT)
            readSeparator(reader, kind);
        at += 1;
    }
    text.raw = raw;
    text.masked = masked;
    text.token = token;
    text.kinds = kinds;
    return at;
}
function hashDigits(text, bytes, from, end) {
    if ((text.kinds & DIGIT) === 0)
        text.maskedToken = text.token;
    let { token, maskedToken, kinds, digits, value, afterDigit } = text;
    let at = from;
    for (; at < end; at += 1) {
        const byte = bytes[at];
        const kind = classOf[byte];
        if (kind < DIGIT)
            break;
        token = fnvStep(token, byte);
        kinds |= kind;
        if (kind === DIGIT) {
            if (!afterDigit)
                maskedToken = fnvStep(maskedToken, ZERO);
            digits += 1;
            value = (Math.imul(value, 10) + byte - ZERO) | 0;
            afterDigit = true;
        }
        else {
            maskedToken = fnvStep(maskedToken, byte);
            afterDigit = false;
        }
    }
    text.tokenBytes += at - from;
    text.token = token;
    text.maskedToken = maskedToken;
    text.kinds = kinds;
    text.digits = digits;
    text.value = value;
    text.afterDigit = afterDigit;
    return at;
}
function endText(text) {
    if (text.kinds !== 0) {
        text.raw = fnvStep(text.raw, text.token);
        text.masked = endMaskable(text, text.masked);
        forgetToken(text);
    }
    endPositions(text.reader);
}
function rawHash(text, lengthBytes) {
    return spread(fnvStep(text.raw, lengthBytes));
}
function templateHash(text) {
    return spread(fnvStep(text.masked, 0));
}
function spread(hash) {
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./lib/output/read-lines.js




const READ_BYTES = 512;
const LINE_COST_BYTES = 8;
function newOpenLine() {
    return { text: newText(), sequence: newEscape(), lengthBytes: 0, readBytes: 0, returned: false, rowsUp: 0 };
}
function isFresh(line) {
    return line.lengthBytes === 0 && line.readBytes === 0 && !line.returned;
}
function forgetOpenLine(line) {
    startAfresh(line);
    line.rowsUp = 0;
}
function readLines(line, bytes, from, budgetBytes, listener) {
    const { text, sequence } = line;
    const end = bytes.length;
    let at = from;
    let spentBytes = 0;
    let nextReturn = -1;
    while (at < end) {
        if (line.readBytes >= READ_BYTES)
            sequence.state = NO_ESCAPE;
        if (!line.returned && sequence.state === NO_ESCAPE) {
            const start = at;
            if (line.readBytes < READ_BYTES) {
                const stop = Math.min(end, at + READ_BYTES - line.readBytes);
                at = hashText(text, bytes, at, stop);
                line.readBytes += at - start;
                line.lengthBytes += at - start;
                spentBytes += at - start;
                if (at === stop)
                    continue;
            }
            else {
                if (nextReturn < at)
                    nextReturn = positionOr(bytes.indexOf(CARRIAGE_RETURN, at), end);
                at = Math.min(nextReturn, positionOr(bytes.indexOf(LINE_FEED, at), end));
                line.lengthBytes += at - start;
                if (at === end)
                    break;
            }
        }
        const byte = bytes[at];
        if (byte === LINE_FEED) {
            at += 1;
            spentBytes += LINE_COST_BYTES;
            endLine(line, listener);
        }
        else if (byte === CARRIAGE_RETURN) {
            at += 1;
            spentBytes += LINE_COST_BYTES;
            sequence.state = NO_ESCAPE;
            line.returned = true;
            continue;
        }
        else if (byte === ESCAPE || sequence.state !== NO_ESCAPE) {
            at += 1;
            spentBytes += 1;
            line.readBytes += 1;
            if (!readEscapeByte(line, byte, listener))
                continue;
            spentBytes += LINE_COST_BYTES;
        }
        else {
            endUpdate(line, listener);
        }
        if (spentBytes >= budgetBytes)
            break;
    }
    return { at, spentBytes };
}
function readEscapeByte(line, byte, listener) {
    const { sequence } = line;
    if (sequence.state === NO_ESCAPE) {
        beginEscape(sequence);
        return false;
    }
    const effect = readEscape(sequence, byte);
    switch (effect.kind) {
        case 'none':
            return false;
        case 'up':
            line.rowsUp = Math.min(MAX_ROWS, line.rowsUp + effect.rows);
            break;
        case 'down':
            line.rowsUp = Math.max(0, line.rowsUp - effect.rows);
            break;
        case 'erase':
            if (effect.what === 'behind' && !line.returned)
                return false;
            break;
        default:
            return effect;
    }
    endUpdate(line, listener);
    return true;
}
function endLine(line, listener) {
    if (line.rowsUp > 0) {
        line.rowsUp -= 1;
        endUpdate(line, listener);
        return;
    }
    endText(line.text);
    listener.onLine(line);
    startAfresh(line);
}
function endUpdate(line, listener) {
    if (line.lengthBytes > 0) {
        endText(line.text);
        listener.onUpdate(line);
    }
    startAfresh(line);
}
function startAfresh(line) {
    forgetText(line.text);
    line.sequence.state = NO_ESCAPE;
    line.lengthBytes = 0;
    line.readBytes = 0;
    line.returned = false;
}
function positionOr(position, otherwise) {
    return position === -1 ? otherwise : position;
}

;// CONCATENATED MODULE: ./lib/output/lag-match.js
const noMatch = { matchBp: 0, overLines: 0 };
const lag_match_MAX_PERIOD = 64;
const WINDOWS = [32, 64, 128, 256];
const LEAST_TURNS = 4;
function bestLagMatch(lines, count) {
    let best = noMatch;
    for (let period = 1; period <= lag_match_MAX_PERIOD; period += 1) {
        let matches = 0;
        let at = 0;
        for (const window of WINDOWS) {
            if (window > count)
                break;
            for (; at < window - period; at += 1) {
                if (lines[at] === lines[at + period])
                    matches += 1;
            }
            if (window < period * LEAST_TURNS)
                continue;
            const matchBp = Math.floor((matches * 10_000) / (window - period));
            if (matchBp > best.matchBp)
                best = { matchBp, overLines: window };
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/output/seen-templates.js
const MANY_TIMES = 16;
const GENERATION_PLACES = 32_768;
const GENERATION_TEMPLATES = GENERATION_PLACES / 2;
const PLACE_MASK = GENERATION_PLACES - 1;
const USED = 1;
const TIMES_SHIFT = 1;
const TIMES_MASK = 0x1f;
const ONE_TIME = 1 << TIMES_SHIFT;
const NOTE_SHIFT = 8;
const NOTE_MASK = 0xff << NOTE_SHIFT;
function createSeenTemplates() {
    const memory = new Int32Array(2 * 2 * GENERATION_PLACES);
    let young = 0;
    let youngTemplates = 0;
    return {
        find,
        seeAgain(place) {
            const known = memory[2 * place + 1];
            const times = (known >>> TIMES_SHIFT) & TIMES_MASK;
            if (times < MANY_TIMES)
                memory[2 * place + 1] = known + ONE_TIME;
            return times;
        },
        noteIn: (place) => (memory[2 * place + 1] & NOTE_MASK) >>> NOTE_SHIFT,
        leaveNote(place, note) {
            memory[2 * place + 1] = (memory[2 * place + 1] & ~NOTE_MASK) | (note << NOTE_SHIFT);
        },
    };
    function find(template) {
        const place = search(young, template);
        if (memory[2 * place + 1] !== 0)
            return place;
        const knownBefore = memory[2 * search(GENERATION_PLACES - young, template) + 1];
        if (youngTemplates < GENERATION_TEMPLATES)
            return take(place, template, knownBefore);
        startGeneration();
        return take(search(young, template), template, knownBefore);
    }
    function search(generation, template) {
        let place = generation + (template & PLACE_MASK);
        while (memory[2 * place + 1] !== 0 && memory[2 * place] !== template)
            place = generation + ((place + 1) & PLACE_MASK);
        return place;
    }
    function take(place, template, knownBefore) {
        memory[2 * place] = template;
        memory[2 * place + 1] = knownBefore | USED;
        youngTemplates += 1;
        return place;
    }
    function startGeneration() {
        young = GENERATION_PLACES - young;
        memory.fill(0, 2 * young, 2 * (young + GENERATION_PLACES));
        youngTemplates = 0;
    }
}

;// CONCATENATED MODULE: ./lib/output/integer-logs.js
function countTimesLog(most) {
    return Float64Array.from({ length: most + 1 }, (_, count) => (count < 2 ? 0 : Math.round(count * logOf(count) * UNIT)));
}
const FRACTION_BITS = 32;
const UNIT = 2 ** 16;
function logOf(value) {
    let whole = 0;
    let rest = value;
    while (rest >= 2) {
        rest /= 2;
        whole += 1;
    }
    let fraction = 0;
    for (let bit = 1; bit <= FRACTION_BITS; bit += 1) {
        rest *= rest;
        if (rest < 2)
            continue;
        rest /= 2;
        fraction += 2 ** -bit;
    }
    return whole + fraction;
}

;// CONCATENATED MODULE: ./lib/output/template-window.js

const WINDOW_LINES = 256;
const ENTROPY_LINES = 128;
const LEAST_ENTROPY_LINES = 64;
const RING_MASK = WINDOW_LINES - 1;
const logs = countTimesLog(ENTROPY_LINES);
function createTemplateWindow(seen) {
    const ring = new Uint8Array(WINDOW_LINES);
    const templateOf = new Int32Array(WINDOW_LINES);
    const inRing = new Uint16Array(WINDOW_LINES);
    const inEntropy = new Uint8Array(WINDOW_LINES);
    const freeNames = Uint8Array.from({ length: WINDOW_LINES }, (_, name) => name);
    let free = WINDOW_LINES;
    let lines = 0;
    let sum = 0;
    return { add, entropyBp, latest };
    function add(template, place) {
        const at = lines & RING_MASK;
        if (lines >= ENTROPY_LINES) {
            const name = ring[(at - ENTROPY_LINES) & RING_MASK];
            const count = inEntropy[name];
            sum += logs[count - 1] - logs[count];
            inEntropy[name] = count - 1;
        }
        if (lines >= WINDOW_LINES)
            leave(ring[at]);
        const name = nameOf(template, place);
        const count = inEntropy[name];
        sum += logs[count + 1] - logs[count];
        inEntropy[name] = count + 1;
        inRing[name] = inRing[name] + 1;
        ring[at] = name;
        lines += 1;
    }
    function leave(name) {
        const left = inRing[name] - 1;
        inRing[name] = left;
        if (left !== 0)
            return;
        freeNames[free] = name;
        free += 1;
    }
    function nameOf(template, place) {
        const noted = seen.noteIn(place);
        if (inRing[noted] !== 0 && templateOf[noted] === template)
            return noted;
        free -= 1;
        const name = freeNames[free];
        templateOf[name] = template;
        seen.leaveNote(place, name);
        return name;
    }
    function entropyBp() {
        const known = Math.min(lines, ENTROPY_LINES);
        if (known < LEAST_ENTROPY_LINES)
            return 10_000;
        const whole = logs[known];
        return Math.floor(((whole - sum) * 10_000) / whole);
    }
    function latest(count, into) {
        for (let back = 0; back < count; back += 1)
            into[back] = ring[(lines - 1 - back) & RING_MASK];
    }
}

;// CONCATENATED MODULE: ./lib/output/repetition.js



const noRepetition = {
    ...{ entropyBp: 10_000, lagMatchBp: 0, logEntropyBp: 10_000 },
    ...{ newBp: 10_000, repeatedBp: 0, progressBp: 0 },
    ...{ lines: 0, forMs: 0 },
};
const SHARE_LINES = 64;
const SHARE_MASK = SHARE_LINES - 1;
const COLLAPSED_ENTROPY_BP = 2000;
const MATCHED_BP = 9000;
const MOST_NEW_LINES = shareLines(200);
const LEAST_REPEATED_LINES = Math.ceil((9000 * SHARE_LINES) / 10_000);
const MOST_RISING_LINES = shareLines(999);
const NEW = 1;
const REPEATED = 2;
const RISING = 4;
function createRepetitionJudge() {
    const seen = createSeenTemplates();
    const window = createTemplateWindow(seen);
    const notes = new Uint8Array(SHARE_LINES);
    const latest = new Uint8Array(WINDOW_LINES);
    let lines = 0;
    let linesSinceGap = 0;
    let linesBeforeTick = 0;
    let newLines = 0;
    let repeatedLines = 0;
    let risingLines = 0;
    let lastOtherLine = 0;
    let beforeGap = noMatch;
    let stretch = null;
    return { add, gap, tick };
    function add(template, rising) {
        const place = seen.find(template);
        const times = seen.seeAgain(place);
        window.add(template, place);
        note((times === 0 ? NEW : 0) | (times >= MANY_TIMES ? REPEATED : 0) | (rising ? RISING : 0));
        lines += 1;
        linesSinceGap += 1;
        const repeats = lines >= SHARE_LINES &&
            newLines <= MOST_NEW_LINES &&
            repeatedLines >= LEAST_REPEATED_LINES &&
            risingLines <= MOST_RISING_LINES;
        if (!repeats)
            lastOtherLine = lines;
    }
    function note(now) {
        const at = lines & SHARE_MASK;
        const leaving = notes[at];
        notes[at] = now;
        newLines += (now & NEW) - (leaving & NEW);
        repeatedLines += ((now & REPEATED) - (leaving & REPEATED)) >> 1;
        risingLines += ((now & RISING) - (leaving & RISING)) >> 2;
    }
    function gap() {
        beforeGap = lagMatch();
        linesSinceGap = 0;
    }
    function lagMatch() {
        const count = Math.min(linesSinceGap, WINDOW_LINES);
        window.latest(count, latest);
        const match = bestLagMatch(latest, count);
        return linesSinceGap < beforeGap.overLines && beforeGap.matchBp > match.matchBp ? beforeGap : match;
    }
    function tick(clockMs) {
        const entropyBp = window.entropyBp();
        const lagMatchBp = lagMatch().matchBp;
        const collapsed = entropyBp < COLLAPSED_ENTROPY_BP || lagMatchBp >= MATCHED_BP;
        stretch = collapsed && lastOtherLine < lines ? goOn(stretch, clockMs) : null;
        linesBeforeTick = lines;
        return {
            entropyBp,
            lagMatchBp,
            logEntropyBp: Math.min(entropyBp, 10_000 - lagMatchBp),
            newBp: share(newLines + Math.max(0, SHARE_LINES - lines)),
            repeatedBp: share(repeatedLines),
            progressBp: share(risingLines),
            lines: stretch === null ? 0 : lines - stretch.fromLine,
            forMs: stretch === null ? 0 : Math.floor(stretch.endMs - stretch.startMs),
        };
    }
    function goOn(before, clockMs) {
        if (before !== null && before.fromLine >= lastOtherLine) {
            if (lines > linesBeforeTick)
                before.endMs = clockMs;
            return before;
        }
        const fromLine = Math.max(linesBeforeTick, lastOtherLine, lines - SHARE_LINES);
        return { fromLine, startMs: clockMs, endMs: clockMs };
    }
}
function share(lines) {
    return Math.floor((lines * 10_000) / SHARE_LINES);
}
function shareLines(bp) {
    return Math.floor((bp * SHARE_LINES) / 10_000);
}

;// CONCATENATED MODULE: ./lib/output/line-analysis.js








const ANALYSED_BYTES_PER_TICK = 256 * 1024;
const SHED_BLOCK_LINES = 256;
const NOT_SHEDDING = { kind: 'none' };
function createLineAnalysis() {
    const streams = {
        stdout: { line: newOpenLine(), dropping: false, droppedBytes: 0 },
        stderr: { line: newOpenLine(), dropping: false, droppedBytes: 0 },
    };
    const cycles = createCycleDetector();
    const repetition = createRepetitionJudge();
    const progress = createProgressFollower();
    const listener = { onLine, onUpdate };
    let shedding = NOT_SHEDDING;
    let lines = 0;
    let updates = 0;
    let shedLines = 0;
    let spentInTick = 0;
    return { observe, tick };
    function observe(name, bytes) {
        const stream = streams[name];
        let at = 0;
        while (at < bytes.length) {
            if (shedding.kind === 'shedding')
                at = shed(stream, bytes, at, shedding);
            else if (stream.dropping)
                at = dropRest(stream, bytes, at);
            else if (spentInTick >= ANALYSED_BYTES_PER_TICK && isFresh(stream.line))
                startShedding();
            else
                at = analyse(stream, bytes, at);
        }
    }
    function startShedding() {
        cycles.gap();
        repetition.gap();
        shedding = { kind: 'shedding', tickEnded: false, blockLines: 0, sinceFeed: 0 };
    }
    function analyse(stream, bytes, from) {
        const { at, spentBytes } = readLines(stream.line, bytes, from, ANALYSED_BYTES_PER_TICK - spentInTick, listener);
        spentInTick += spentBytes;
        return at;
    }
    function onLine({ text, lengthBytes }) {
        lines += 1;
        cycles.add(rawHash(text, lengthBytes));
        const template = templateHash(text);
        const { count, positions } = text.reader;
        repetition.add(template, count > 0 && progress.add(template, positions, count));
    }
    function onUpdate({ text }) {
        updates += 1;
        const { count, positions } = text.reader;
        if (count > 0)
            progress.add(templateHash(text), positions, count);
    }
    function shed(stream, bytes, from, now) {
        forgetOpenLine(stream.line);
        const end = now.tickEnded ? blockEnd(bytes, from, SHED_BLOCK_LINES - now.blockLines, now.sinceFeed) : -1;
        if (end !== -1) {
            shedLines += countNewlines(bytes.subarray(0, end), from);
            stream.dropping = false;
            shedding = NOT_SHEDDING;
            return end;
        }
        const count = countNewlines(bytes, from);
        shedLines += count;
        stream.dropping = bytes[bytes.length - 1] !== LINE_FEED;
        stream.droppedBytes = 0;
        shedding = { ...now, blockLines: now.blockLines + count, sinceFeed: bytesSinceFeed(bytes, from, now.sinceFeed) };
        return bytes.length;
    }
    function dropRest(stream, bytes, from) {
        const end = blockEnd(bytes, from, 1, stream.droppedBytes);
        if (end === -1) {
            stream.droppedBytes += bytes.length - from;
            return bytes.length;
        }
        if (bytes[end - 1] === LINE_FEED)
            shedLines += 1;
        stream.dropping = false;
        return end;
    }
    function tick(clockMs) {
        spentInTick = 0;
        if (shedding.kind === 'shedding') {
            shedding = shedding.blockLines >= SHED_BLOCK_LINES ? NOT_SHEDDING : { ...shedding, tickEnded: true };
        }
        return {
            ...{ lines, shedLines, updates },
            loop: cycles.tick(clockMs),
            repetition: repetition.tick(clockMs),
            progress: progress.tick(clockMs),
        };
    }
}

;// CONCATENATED MODULE: ./lib/output/line-channel.js

function createLineChannel({ stdoutIsData }) {
    const log = createLineAnalysis();
    const data = stdoutIsData ? createLineAnalysis() : null;
    const ofAll = newTraffic();
    const ofData = newTraffic();
    let clockMs = 0;
    return {
        observe(stream, bytes) {
            if (bytes.length === 0)
                return;
            count(ofAll, bytes);
            if (data === null || stream === 'stderr')
                return log.observe(stream, bytes);
            count(ofData, bytes);
            data.observe(stream, bytes);
        },
        tick(judgedMs) {
            clockMs += judgedMs;
            return {
                output: statsOf(ofAll, log, clockMs),
                data: data === null ? null : statsOf(ofData, data, clockMs),
            };
        },
    };
}
function newTraffic() {
    return { bytes: 0, lastMs: 0, inTick: false };
}
function count(traffic, bytes) {
    traffic.bytes += bytes.length;
    traffic.inTick = true;
}
function statsOf(traffic, analysis, clockMs) {
    if (traffic.inTick)
        traffic.lastMs = clockMs;
    traffic.inTick = false;
    return { bytes: traffic.bytes, silentMs: Math.floor(clockMs - traffic.lastMs), ...analysis.tick(clockMs) };
}

// EXTERNAL MODULE: ./lib/report/witness-line.js
var witness_line = __webpack_require__(92948);
;// CONCATENATED MODULE: ./lib/bear-witness.js

const DURABLE_TIMEOUT_MS = 500;
function openWitness(runId, { journal, notices }) {
    let hasBorne = false;
    return {
        async bear() {
            const place = await journal.durable(DURABLE_TIMEOUT_MS);
            if (place === null)
                return;
            hasBorne = true;
            notices.say((0,witness_line/* witnessLine */.gE)(runId, place));
        },
        hasBorne: () => hasBorne,
    };
}

;// CONCATENATED MODULE: ./lib/record-interventions.js



function openInterventionRecord({ name, events, witness, processes, culpritIn }, notices) {
    return { killRequested, processKilled, restartScheduled, cancelledBetween };
    async function killRequested(ending, graceMs) {
        events.flushSamples();
        const atMs = events.elapsedMs();
        const reason = ending.kind === 'killed' ? ending.decision.reason : ending.cancel.reason;
        if (ending.kind === 'cancelled')
            events.append('cancel_requested', { payload: { signal: ending.cancel.signal, at_ms: atMs }, reason });
        const why = ending.kind === 'killed' ? 'rule' : 'cancel';
        events.append('kill_requested', {
            payload: { why, grace_ms: graceMs, processes: processes(), at_ms: atMs },
            ...{ reason, action: 'kill' },
        });
        const culprit = ending.kind === 'killed' ? culpritIn(ending.decision) : null;
        const who = culprit === null ? '' : `${(0,diagnosis_named/* culpritWords */.j)(culprit)}; `;
        notices.say(`${who}${ending.kind === 'killed' ? 'ending' : 'cancelled, ending'} "${name}": ${reason}`);
        await witness.bear();
    }
    function processKilled(end) {
        const { processesKilled, left, leftPids, certain, tookMs, lastSignal } = end;
        events.append('process_killed', {
            payload: {
                ...{ processes_killed: processesKilled, left, left_pids: leftPids },
                ...{ certain, took_ms: tookMs, last_signal: lastSignal },
            },
            ...{ action: 'kill', outcome: left === 0 ? 'recovered' : `${left} left` },
        });
        if (!leavesNothing(end) || events.incident()?.action !== 'restart')
            events.closeIncident(left === 0 ? 'recovered' : 'incomplete');
    }
    function restartScheduled(restart) {
        events.append('restart_scheduled', { payload: { ...restart, at_ms: events.elapsedMs() }, action: 'restart' });
        events.closeIncident('restarted');
        const { max, window_ms, delay_ms } = restart;
        const budget = `at most ${max} restart${max === 1 ? '' : 's'} in ${(0,durations/* formatDuration */.a3)(window_ms)}`;
        notices.say(`restarting "${name}" in ${(0,durations/* formatDuration */.a3)(delay_ms)}: attempt ${restart.attempt} (${budget})`);
    }
    function cancelledBetween({ signal, reason }) {
        events.append('cancel_requested', { payload: { signal, at_ms: events.elapsedMs() }, reason });
        notices.say(`cancelled, not restarting "${name}": ${reason}`);
    }
}

;// CONCATENATED MODULE: ./lib/leftover-words.js

const NAMED_MAX = 3;
const leftover_words_COMMAND_CHARS_MAX = 120;
function toldLeftovers(leftovers, redact) {
    return leftovers.map(({ pid, command, holdsOutput }) => ({
        pid,
        command: (0,terminal_safe/* safeLine */.om)(redact(command), leftover_words_COMMAND_CHARS_MAX) || 'unknown',
        holds_output: holdsOutput,
    }));
}
function leftBehind(count, told) {
    return `the command left ${count} process${count === 1 ? '' : 'es'} behind${names(told)}`;
}
function names(leftovers) {
    if (leftovers.length === 0)
        return '';
    const told = [...leftovers].sort((a, b) => Number(b.holds_output) - Number(a.holds_output)).slice(0, NAMED_MAX);
    const more = leftovers.length > told.length ? ', …' : '';
    return ` (${told.map(({ pid, command, holds_output }) => `${command}, pid ${pid}${holds_output ? ', holding the output open' : ''}`).join('; ')}${more})`;
}

;// CONCATENATED MODULE: ./lib/record-leftovers.js

const reason = 'processes outlived the command';
function openLeftoverRecord(events, { notices, redact }) {
    return {
        orphansReaped(leftovers, { processesKilled, left, certain, tookMs }) {
            if (processesKilled + left === 0 && certain)
                return;
            const count = Math.max(processesKilled, leftovers.length - left);
            const processes = toldLeftovers(leftovers, redact);
            events.append('orphans_reaped', {
                payload: { policy: 'kill', count, left, certain, took_ms: tookMs, processes },
                ...{ action: 'kill', reason, outcome: left === 0 ? 'recovered' : `${left} left` },
            });
            if (count + left > 0)
                notices.say(`${leftBehind(count + left, processes)}; ended ${count}`);
            if (!certain)
                notices.say('what held the processes of the command was ended itself: processes that hide from a search may still run');
        },
        orphansLeft(leftovers, policy) {
            if (leftovers.length === 0)
                return;
            const processes = toldLeftovers(leftovers, redact);
            events.append('orphans_reaped', {
                payload: { policy, count: 0, left: leftovers.length, certain: true, took_ms: 0, processes },
                ...{ action: policy === 'warn' ? 'alert' : 'continue', reason, outcome: 'left alive as the policy says' },
            });
            if (policy === 'warn')
                notices.say(`${leftBehind(leftovers.length, processes)}; they live on (--orphans warn)`);
        },
    };
}

;// CONCATENATED MODULE: ./lib/redacted-usage.js
const TOOL_NAME_CHARS_MAX = 200;
const CALL_CHARS_MAX = 4_000;
function redactedUsage({ loop, ...figures }, redact) {
    if (loop === undefined)
        return figures;
    const calls = loop.calls.map((call) => ({
        ...{ name: redact(call.name).slice(0, TOOL_NAME_CHARS_MAX), is_error: call.is_error },
        ...{ arguments: redact(call.arguments).slice(0, CALL_CHARS_MAX), result: redact(call.result).slice(0, CALL_CHARS_MAX) },
    }));
    return { ...figures, loop: { ...loop, calls } };
}

// EXTERNAL MODULE: ./lib/tick-events.js + 1 modules
var tick_events = __webpack_require__(36532);
;// CONCATENATED MODULE: ./lib/run-events.js

const SAMPLES_PER_EVENT = 4;
function openRunEvents({ clock, journal }) {
    const startedAtMs = clock.monotonicMs();
    let waiting = [];
    let state = tick_events/* initialTickState */.H;
    return { append, tick, flushSamples, incident: () => state.incident, closeIncident, nextAttempt, elapsedMs };
    function append(eventType, draft) {
        const event = {
            ...{ event_type: eventType, incident_id: state.incident?.incidentId ?? null, actor: 'system', reason: '' },
            ...{ scores: {}, action: '', outcome: '', created_at_ms: clock.utcMs() },
            ...draft,
        };
        journal.append(event);
    }
    function tick(sample, signals, decision) {
        waiting.push(sample);
        const [next, events] = (0,tick_events/* tickEvents */.R)(state, signals, decision);
        if (waiting.length >= SAMPLES_PER_EVENT || events.length > 0)
            flushSamples();
        state = next;
        for (const { event_type, ...event } of events)
            append(event_type, event);
    }
    function flushSamples() {
        if (waiting.length > 0)
            append('sample', { payload: { ticks: waiting } });
        waiting = [];
    }
    function closeIncident(outcome) {
        if (state.incident !== null)
            append('incident_closed', { payload: { at_ms: elapsedMs() }, outcome });
        state = { ...state, incident: null };
    }
    function nextAttempt() {
        state = tick_events/* initialTickState */.H;
    }
    function elapsedMs() {
        return Math.round(clock.monotonicMs() - startedAtMs);
    }
}

;// CONCATENATED MODULE: ./lib/run-started.js
function runStarted(request, name, tier, redact) {
    const { command, policy, policySha256, guardVersion, toolSha256, nodeVersion, platform, cpus, canary } = request;
    const sources = Object.entries(request.policySources ?? {}).map(([key, source]) => [key, redact(source)]);
    return {
        ...{ name, identity: { ...request.identity, step: name }, platform, cpus, tier },
        ...{ guard_version: guardVersion, tool_sha256: toolSha256, node_version: nodeVersion, policy_sha256: policySha256 },
        ...{ command: command.argv.map(redact), cwd: redact(command.cwd), mode: policy.mode, profile: policy.profile },
        ...(canary === null ? {} : { canary }),
        policy_sources: Object.fromEntries(sources),
    };
}

;// CONCATENATED MODULE: ./lib/run-totals.js
function createRunTotals() {
    const peaks = { peak_cpu_bp: 0, peak_memory_bytes: 0, processes_peak: 0 };
    const earlier = { output_bytes: 0, cpu_ms: 0 };
    let latest = null;
    return {
        add(sample) {
            latest = sample;
            peaks.peak_cpu_bp = Math.max(peaks.peak_cpu_bp, sample.tree.cpuBp);
            peaks.peak_memory_bytes = Math.max(peaks.peak_memory_bytes, sample.tree.memoryBytes);
            peaks.processes_peak = Math.max(peaks.processes_peak, sample.tree.processes);
        },
        nextAttempt() {
            Object.assign(earlier, used());
            latest = null;
        },
        figures: () => ({ ...used(), ...peaks }),
        processes: () => latest?.tree.processes ?? 1,
    };
    function used() {
        return {
            output_bytes: earlier.output_bytes + (latest?.output.bytes ?? 0),
            cpu_ms: earlier.cpu_ms + (latest?.tree.cpuMs ?? 0),
        };
    }
}

;// CONCATENATED MODULE: ./lib/would-have.js
function wouldHave({ intended, reason }, name, mode) {
    return `would have ${done(intended)} "${name}": ${reason}. Mode ${mode === 'canary' ? 'canary, not drawn' : mode}: the command goes on.`;
}
function done(intended) {
    switch (intended) {
        case 'kill':
            return 'killed';
        case 'restart':
            return 'ended and restarted';
        case 'alert':
        case 'continue':
            return 'alerted of';
        default:
            return intended;
    }
}

;// CONCATENATED MODULE: ./lib/say-decision.js

function createSayDecision(name, mode, notices) {
    let lastSaid = null;
    return (decision, hasExited) => {
        switch (decision.action) {
            case 'log_only':
                return sayWhatWouldHave(decision);
            case 'alert':
                notices.say(`alert: ${decision.rules.join(', ')}: ${decision.reason}.${hasExited ? '' : ' The command goes on.'}`);
                return true;
            case 'kill':
            case 'restart':
            case 'continue':
                return false;
            default:
                return decision.action;
        }
    };
    function sayWhatWouldHave(decision) {
        const isMore = lastSaid?.intended === 'alert' && decision.intended !== 'alert';
        if (decision.incidentId === lastSaid?.incidentId && !isMore)
            return false;
        lastSaid = decision;
        notices.say(wouldHave(decision, name, mode));
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/told-decision.js
function toldDecision(before, decision) {
    if (before === null)
        return decision;
    const more = weightOf(decision) - weightOf(before);
    return more > 0 || (more === 0 && !wouldEnd(decision)) ? decision : before;
}
function weightOf(decision) {
    switch (decision.action) {
        case 'kill':
            return 4;
        case 'restart':
            return 2;
        case 'log_only':
            return wouldEnd(decision) ? 3 : 1;
        case 'alert':
            return 1;
        case 'continue':
            return 0;
        default:
            return decision.action;
    }
}
function wouldEnd({ action, intended }) {
    return action === 'log_only' && intended !== 'alert';
}

;// CONCATENATED MODULE: ./lib/record.js











const TICKS_PER_LOG = 40;
const ERROR_CHARS_MAX = 4000;
function openRecord(request, ports) {
    const { clock, journal, notices, outputLog, redact } = ports;
    const events = openRunEvents(ports);
    const startedAtUtcMs = clock.utcMs();
    const witness = openWitness(request.runId, ports);
    const runTotals = createRunTotals();
    const name = stepName(request.name, redact);
    const sayDecision = createSayDecision(name, request.policy.mode, notices);
    let attempt = { number: 1, atMs: 0 };
    let ticks = 0;
    let logged = null;
    let told = null;
    const culprits = new Map();
    return {
        started,
        tick,
        agentUsage,
        nextAttempt,
        ...openInterventionRecord({ name, events, witness, processes: runTotals.processes, culpritIn }, notices),
        ...openLeftoverRecord(events, ports),
        totals: runTotals.add,
        exited,
        observations: () => told?.observations ?? [],
        diagnosed,
        culprit: () => (told === null ? null : culpritIn(told)),
    };
    function started(spawned) {
        const held = spawned.kind === 'started' ? spawned.child.tier : spawned.tier;
        const tier = { ...held, whyNotBetter: redact(held.whyNotBetter) };
        if (attempt.number === 1) {
            events.append('run_started', { payload: runStarted(request, name, tier, redact), created_at_ms: startedAtUtcMs });
            const error = request.policyFallback ?? null;
            if (error !== null)
                events.append('policy_fallback', { payload: { error: redact(error).slice(0, ERROR_CHARS_MAX) } });
        }
        if (spawned.kind !== 'started')
            return;
        const { pid, startTime } = spawned.child;
        const again = attempt.number === 1 ? {} : { attempt: attempt.number, at_ms: attempt.atMs, tier };
        events.append('process_started', { payload: { pid, start_time: startTime, ...again } });
    }
    function tick(sample, signals, decision) {
        runTotals.add(sample);
        events.tick(sample, signals, decision);
        ticks += 1;
        if ((ticks === 1 || (!witness.hasBorne() && ticks % TICKS_PER_LOG === 0)) && !request.quiet)
            void witness.bear();
        if (ticks % TICKS_PER_LOG === 0)
            logOutput();
        if (decision.action === 'continue')
            return;
        told = toldDecision(told, decision);
        if (sayDecision(decision, sample.agent?.exited === true))
            void witness.bear();
    }
    function agentUsage(usage) {
        events.flushSamples();
        events.append('agent_usage', { payload: redactedUsage(usage, redact) });
    }
    function diagnosed(decision, file, found) {
        if (found !== null)
            culprits.set(decision.incidentId, found);
        events.append('diagnostics_captured', { payload: { file, culprit: found }, incident_id: decision.incidentId });
        if (found !== null && decision.action === 'alert')
            notices.say(`alert: ${(0,diagnosis_named/* culpritWords */.j)(found)}. See ${file}.`);
    }
    function culpritIn({ incidentId }) {
        return culprits.get(incidentId) ?? null;
    }
    function nextAttempt() {
        runTotals.nextAttempt();
        events.nextAttempt();
        attempt = { number: attempt.number + 1, atMs: events.elapsedMs() };
        return attempt.atMs;
    }
    function exited({ verdict, exitCode, reason, exit, lastSignal }) {
        events.flushSamples();
        outputLog.end();
        logOutput();
        events.closeIncident(events.incident()?.action === 'restart' ? 'recovered' : 'command ended');
        const payload = {
            ...{ exit_code: exitCode, command_exit_code: exit?.code ?? null, kill_signal: exit?.signal ?? lastSignal ?? null },
            ...{ duration_ms: events.elapsedMs(), ...runTotals.figures() },
        };
        events.append('process_exited', { payload, reason: redact(reason), outcome: verdict });
    }
    function logOutput() {
        const log = outputLog.snapshot();
        if (log.length > 0 && log !== logged)
            journal.attach('output.log', log);
        logged = log;
    }
}

;// CONCATENATED MODULE: ./lib/turns.js
const TICK_MS = 250;
async function* turns(child, { clock, cancellation }) {
    let cancelled = null;
    let exited = null;
    let due = false;
    let wake = () => { };
    const stopTicking = clock.every(TICK_MS, () => {
        due = true;
        wake();
    });
    const stopListening = cancellation.onCancel((cancel) => {
        cancelled ??= { kind: 'cancelled', cancel };
        wake();
    });
    void child.exited.then((exit) => {
        exited = { kind: 'exited', exit };
        wake();
    });
    try {
        for (;;) {
            const turn = cancelled ?? exited ?? (due ? { kind: 'tick' } : null);
            if (turn === null)
                await new Promise((resolve) => (wake = resolve));
            else {
                due = false;
                yield turn;
            }
        }
    }
    finally {
        stopTicking();
        stopListening();
    }
}

;// CONCATENATED MODULE: ./lib/sampler.js

const PAUSE_MS = 2_000;
function createSampler(child, channel, agent, startedAtMs, { clock, host }) {
    let previousMs = clock.monotonicMs();
    let previousBlockedMs = 0;
    let atMs = startedAtMs;
    return {
        async take(exited = false) {
            const nowMs = clock.monotonicMs();
            const blockedMs = child.blockedMs();
            const passedMs = nowMs - previousMs > PAUSE_MS ? TICK_MS : nowMs - previousMs;
            const judgedMs = Math.max(0, Math.round(passedMs - (blockedMs - previousBlockedMs)));
            previousMs = nowMs;
            previousBlockedMs = blockedMs;
            atMs += passedMs;
            const tree = await child.sample();
            const told = agent?.sample(exited) ?? null;
            return {
                ...{ atMs: Math.round(atMs), judgedMs, tree, host: host.sample(), ...channel.tick(judgedMs) },
                ...(told === null ? {} : { agent: told }),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/supervise.js













const SEAL_TIMEOUT_MS = 20_000;
const CANCEL_WINDOW_MS = 6_500;
async function supervise(request, ports) {
    const agent = await openAgentWatch(request.policy, ports);
    const record = openRecord(request, ports);
    const judge = (0,lib_judge/* createJudge */.q)(request.policy, request.runId);
    const run = { request, record, judge, agent, diagnosed: { alerts: 0, files: 0 }, ports };
    for (let number = 1, startedAtMs = 0;; number += 1) {
        const attempt = await runAttempt(run, startedAtMs);
        if (attempt.kind === 'refused')
            return conclude(run, { ...attempt, verdict: 'error', timeoutMs: SEAL_TIMEOUT_MS });
        const next = await afterAttempt(attempt, number, request, record, ports);
        attempt.cancels.stop();
        if (next.kind === 'over')
            return concludeAttempt(run, attempt, next);
        startedAtMs = record.nextAttempt();
        judge.nextAttempt(startedAtMs);
        agent?.nextAttempt();
    }
}
async function runAttempt(run, startedAtMs) {
    const { request, record, judge, agent, ports } = run;
    const channel = createLineChannel({ stdoutIsData: request.stdoutIsData });
    const heartbeat = createHeartbeat(request.heartbeatMs ?? Number.POSITIVE_INFINITY, startedAtMs);
    const spawned = await ports.spawner.spawn(request.command, (stream, bytes) => {
        channel.observe(stream, bytes);
        if (stream === 'stdout')
            agent?.observe(bytes);
        ports.outputLog.observe(stream, bytes);
        heartbeat.observe(bytes);
    });
    record.started(spawned);
    if (spawned.kind === 'refused')
        return spawned;
    const { child } = spawned;
    const sampler = createSampler(child, channel, agent, startedAtMs, ports);
    const usage = openAgentUsage(agent, request.policy.limits, record, ports.notices);
    const diagnoses = openDiagnoses(child, run.diagnosed, record, ports);
    const heard = hearCancels(ports.cancellation);
    const watched = { ...run, ports: { ...ports, cancellation: heard } };
    const ending = await watch(watched, child, sampler, heartbeat, diagnoses, usage);
    const endedAtMs = ports.clock.monotonicMs();
    const cancels = cancelsSince(ending, heard, ports);
    const finished = await finish(ending, request, child, record, diagnoses, { ...ports, cancellation: cancels });
    diagnoses.stop();
    const last = await sampler.take(ending.kind === 'exited');
    if (last.agent?.exited)
        judgeLast(last);
    else
        record.totals(last);
    usage.end(last);
    child.release();
    return { kind: 'ended', ending, endedAtMs, cancels, ...finished };
    function judgeLast(sample) {
        const { signals, decision } = judge(sample);
        record.tick(sample, signals, decision);
    }
}
function cancelsSince(ending, heard, { cancellation }) {
    if (ending.kind === 'killed')
        return heard;
    const cancels = hearCancels(cancellation);
    heard.stop();
    return cancels;
}
async function watch({ judge, record, ports }, child, sampler, heartbeat, diagnoses, usage) {
    for await (const turn of turns(child, ports)) {
        switch (turn.kind) {
            case 'tick': {
                const sample = await sampler.take();
                const { signals, decision } = judge(sample);
                record.tick(sample, signals, decision);
                usage.tick(sample, decision);
                if (decision.action === 'kill' || decision.action === 'restart')
                    return { kind: 'killed', decision };
                if (decision.action !== 'continue')
                    diagnoses.onAlert(decision);
                const beat = heartbeat.beat(sample);
                if (beat !== null)
                    ports.notices.say(beat);
                break;
            }
            case 'exited':
            case 'cancelled':
                return turn;
            default:
                turn;
        }
    }
    throw new Error('the turns ended before the command did');
}
function concludeAttempt(run, { exit, lastSignal }, { ending, why, sinceMs }) {
    const intervention = interventionOf(ending);
    const spentMs = run.ports.clock.monotonicMs() - sinceMs;
    return conclude(run, {
        ...{ verdict: verdictOf(exit, intervention), exitCode: exitCodeFor(exit, intervention) },
        ...{ reason: [reasonOf(ending), ...why].join('; '), exit, lastSignal },
        timeoutMs: ending.kind === 'cancelled' ? CANCEL_WINDOW_MS - spentMs : SEAL_TIMEOUT_MS,
    });
}
async function conclude({ record, ports }, { timeoutMs, ...end }) {
    record.exited(end);
    const { verdict, exitCode, reason } = end;
    return {
        ...{ verdict, exitCode, reason },
        observations: record.observations(),
        culprit: record.culprit(),
        sealed: await ports.journal.seal(timeoutMs),
    };
}
function interventionOf(ending) {
    switch (ending.kind) {
        case 'exited':
            return null;
        case 'killed':
            return interventionFor(ending.decision);
        case 'cancelled':
            return { kind: 'cancelled', signal: ending.cancel.signal };
        default:
            return ending;
    }
}
function interventionFor({ agentResult }) {
    return agentResult === undefined ? { kind: 'killed' } : { kind: 'ended', result: agentResult };
}
function reasonOf(ending) {
    switch (ending.kind) {
        case 'exited':
            return '';
        case 'killed':
            return ending.decision.reason;
        case 'cancelled':
            return ending.cancel.reason;
        default:
            return ending;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/tool-hash.js


function toolSha256() {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(import.meta.dirname, 'tool.sha256'), 'utf8').trim();
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/run.js




























const ORPHAN_GRACE_MS = 2_000;
async function run(order) {
    keepHeapSmall();
    const { isolation, onParentExit, quiet, redact, ci, policySources, policyFallback } = order.settings;
    const fds = (0,inherited_fds/* inheritedFds */.C)();
    const redactor = createRedactor({ env: process.env, values: redact });
    const { runId = (0,identifiers/* newRunId */.F$)(Date.now()) } = order;
    const identity = (0,ci_identity/* identityFrom */.pH)(process.env, '', ci);
    const step = stepName(order.name, (text) => redactor.text(text));
    const { policy, canary } = withCanary(order.settings.policy, { ...identity, run_id: identity.run_id || runId, step });
    const policyJson = (0,jcs/* canonicalJson */.dj)(policy);
    const notices = { say: (line) => stderrNotices().say((0,log_line/* logLine */.B)(redactor.text(line))) };
    const signingKey = usableKey((0,signing_key/* readSigningKey */.jy)(process.env[signing_key/* signingKeyName */.yW]), notices);
    for (const refusal of redactor.refused)
        notices.say(`redact: a value is not hidden, because it is ${refusal}`);
    for (const line of policyWords(order.settings))
        notices.say(line);
    if (canary !== null && !quiet)
        notices.say(canaryWords(canary));
    const env = (0,command_environment/* commandEnvironment */.J)(process.env, order.entry);
    const workTree = await workTreeFor(policy, order.cwd, env);
    const ports = {
        ...(workTree === null ? {} : { workTree }),
        clock: clock/* hostClock */.j,
        host: hostMeter(),
        cancellation: hostCancellation(onParentExit),
        notices,
        spawner: (0,spawner/* hostSpawner */.t)({ inheritedFds: fds, initFolder: (0,spawner/* defaultInitFolder */.g)() }),
        journal: openJournal({ evidenceDir: order.evidenceDir, runId, policyJson, signingKey, worker: (0,door/* door */.d)('journal-thread') }),
        outputLog: openOutputLog(redactor),
        diagnosis: hostDiagnosis((0,door/* door */.d)('diagnosis-process')),
        redact: (text) => redactor.text(text),
    };
    const outcome = await supervise({
        ...{ runId, name: order.name, quiet, policy },
        heartbeatMs: quiet || process.stderr.isTTY ? null : (order.heartbeatMs ?? HEARTBEAT_MS),
        command: {
            argv: order.argv,
            cwd: order.cwd,
            env,
            isolation,
            guardId: runId,
            orphanGraceMs: Math.min(policy.graceMs, ORPHAN_GRACE_MS),
        },
        canary,
        ...{ policySources, policyFallback },
        policySha256: (0,external_node_crypto_.createHash)('sha256').update(policyJson).digest('hex'),
        stdoutIsData: (0,same_file/* stdoutIsData */.Y)(),
        identity,
        guardVersion: version.VERSION,
        toolSha256: toolSha256(),
        nodeVersion: process.versions.node,
        platform: `${process.platform}-${process.arch}`,
        cpus: (0,external_node_os_.cpus)().length,
    }, ports);
    const degraded = redactor.text(outcome.sealed.degraded);
    return { ...outcome, reason: redactor.text(outcome.reason), sealed: { ...outcome.sealed, degraded } };
}
function policyWords({ policyFallback, notes, quiet }) {
    const others = quiet ? [] : notes;
    if (policyFallback === null)
        return others;
    return [
        `THE POLICY IS NOT VALID: ${policyFallback}`,
        'so this run has the profile watchdog, as --on-invalid-policy fallback asks: it alerts, and ends only what crosses a limit of the options',
        ...others,
    ];
}
function withCanary(policy, key) {
    if (policy.mode !== 'canary')
        return { policy, canary: null };
    const canary = drawCanary(policy.canary.percent, key);
    return { policy: { ...policy, canary: { ...policy.canary, enforced: canary.enforced } }, canary };
}
async function workTreeFor(policy, cwd, env) {
    const { action, unchangedTurns } = policy.rules['agent-loop'];
    if (action === 'off' || unchangedTurns === null || (0,agent_choice/* agentLookedFor */.d)(policy) === 'none')
        return null;
    const { gitWorkTree } = await __webpack_require__.e(/* import() */ 1339).then(__webpack_require__.bind(__webpack_require__, 61339));
    return gitWorkTree(cwd, env);
}
function usableKey(key, notices) {
    switch (key.kind) {
        case 'none':
            return null;
        case 'key':
            return key.pem;
        case 'bad':
            notices.say(key.problem);
            return null;
        default:
            return key;
    }
}


/***/ }),

/***/ 88897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ busySince),
/* harmony export */   dg: () => (/* binding */ averageBusy),
/* harmony export */   oP: () => (/* binding */ widen),
/* harmony export */   wi: () => (/* binding */ emptyWindow)
/* harmony export */ });
const emptyWindow = [];
const POINTS = 32;
function widen(window, spanMs, { atMs, judgedMs, tree }) {
    const before = window.length === 0 ? [{ atMs: atMs - judgedMs, cpuMs: 0, waitMs: 0 }] : window;
    const newest = before.at(-1);
    const isDue = newest === undefined || atMs - newest.atMs >= spanMs / POINTS;
    const added = isDue ? [...before, { atMs, cpuMs: tree.cpuMs, waitMs: tree.cpuWaitMs }] : before;
    const firstInside = added.findIndex((point) => atMs - point.atMs < spanMs);
    return firstInside > 1 ? added.slice(firstInside - 1) : added;
}
function averageBusy([oldest], spanMs, { atMs, tree }) {
    if (oldest === undefined || atMs - oldest.atMs < spanMs || atMs === oldest.atMs)
        return null;
    return busySince(oldest, tree, atMs - oldest.atMs);
}
function busySince(before, { cpuMs, cpuWaitMs }, elapsedMs) {
    const usedMs = Math.max(0, cpuMs - before.cpuMs);
    const waitedMs = Math.max(0, cpuWaitMs - before.waitMs);
    const shareOf = (ms) => Math.floor((ms * 10_000) / elapsedMs);
    return { busyBp: shareOf(usedMs + waitedMs), usedBp: shareOf(usedMs) };
}


/***/ }),

/***/ 66169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ counterfactualOf)
/* harmony export */ });
function counterfactualOf(conditions, seen, margins) {
    const nearest = margins.reduce((best, margin) => (distanceOf(margin) < distanceOf(best) ? margin : best));
    const margin = `the nearest healthy margin was ${nearest.what}: ${nearest.words(nearest.observed)} against ${nearest.words(nearest.limit)}`;
    return `would not have fired if ${conditions.join(', or ')}; ${seen === '' ? '' : `${seen}; `}${margin}`;
}
function distanceOf({ observed, limit }) {
    return Math.abs(observed - limit) / Math.max(1, Math.abs(limit));
}


/***/ }),

/***/ 30638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ cpuLoopDetector)
/* harmony export */ });
/* harmony import */ var _busy_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88897);
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66169);
/* harmony import */ var _loop_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6378);
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6405);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24681);





const LIVE_LOOP_SILENCE_MS = 1_000;
function cpuLoopDetector(bounds) {
    return {
        initial: { short: _busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyWindow */ .wi, long: _busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyWindow */ .wi },
        step(state, tick) {
            const short = (0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .widen */ .oP)(state.short, bounds.forMs, tick);
            const long = (0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .widen */ .oP)(state.long, bounds.maskedForMs, tick);
            const next = { short, long };
            const { loop, repetition, silentMs } = tick.output;
            if (silentMs > LIVE_LOOP_SILENCE_MS)
                return [next, null];
            const raw = busyLoop((0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .averageBusy */ .dg)(short, bounds.forMs, tick), loop, bounds.forMs, bounds);
            if (raw !== null)
                return [next, findingOf(raw, 'raw', bounds.forMs, bounds, tick)];
            const alike = { ...repetition, period: 0 };
            const masked = busyLoop((0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .averageBusy */ .dg)(long, bounds.maskedForMs, tick), alike, bounds.maskedForMs, bounds);
            return [next, masked === null ? null : findingOf(masked, 'masked', bounds.maskedForMs, bounds, tick)];
        },
    };
}
function busyLoop(busy, repeated, forMs, bounds) {
    if (busy === null || busy.busyBp < bounds.cpuBp)
        return null;
    const isLoop = repeated.lines >= bounds.lines && repeated.forMs >= forMs;
    const isFast = repeated.lines * 1000 >= bounds.linesPerSecond * repeated.forMs;
    return isLoop && isFast ? { ...repeated, ...busy } : null;
}
function findingOf(loop, how, forMs, bounds, { progressing }) {
    const { cpuBp, lines, linesPerSecond } = bounds;
    const rate = Math.floor((loop.lines * 1000) / Math.max(1, loop.forMs));
    const raw = `log repeated the same lines for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .linesWords */ .VG)(lines)} at ${linesPerSecond} lines/s`;
    const alike = how === 'raw' ? `repeated a cycle of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .linesWords */ .VG)(loop.period)}` : 'were alike but for numbers, times and ids';
    return {
        ...{ name: 'cpu-loop', level: 'enforce', declared: false },
        clauses: [
            { kind: 'CPU', text: `CPU exceeded ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs)(cpuBp)} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(forMs)}` },
            { kind: 'LOG', text: how === 'raw' ? raw : `log entropy dropped below ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioWords */ .ft)(_loop_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .LOW_ENTROPY_BP */ .Mo)}` },
        ],
        observations: [
            { name: 'cpu', observed: loop.busyBp, limit: cpuBp, unit: 'bp' },
            { name: 'lines-while-busy', observed: loop.lines, limit: lines, unit: 'lines' },
            { name: 'line-rate', observed: rate, limit: linesPerSecond, unit: 'lines/s' },
        ],
        scores: {
            'cpu-loop.cpu': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_3__/* .shareReachedBp */ .u)(loop.busyBp, cpuBp),
            'cpu-loop.lines': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_3__/* .shareReachedBp */ .u)(loop.lines, lines),
            'cpu-loop.rate': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_3__/* .shareReachedBp */ .u)(rate, linesPerSecond),
            ...(progressing ? { 'cpu-loop.progress': 10_000 } : {}),
        },
        counterfactual: (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .counterfactualOf */ .q)([`the log had shown ${how === 'raw' ? 'a new line' : 'new templates'}`, `CPU had been under ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs)(cpuBp)}`], `CPU averaged ${(0,_loop_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .busyWords */ .T9)(loop)}, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .linesWords */ .VG)(loop.lines)} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsWords */ .dB)(loop.forMs)} ${alike}`, [
            { what: 'CPU', observed: loop.busyBp, limit: cpuBp, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs },
            { what: 'lines', observed: loop.lines, limit: lines, words: String },
            { what: 'rate', observed: rate, limit: linesPerSecond, words: (value) => `${value} lines/s` },
        ]),
    };
}


/***/ }),

/***/ 96749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ crashLoopDetector)
/* harmony export */ });
/* harmony import */ var _busy_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88897);
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66169);
/* harmony import */ var _loop_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6378);
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6405);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24681);





const CPU_SPAN_MS = 5_000;
const LONGEST_PAUSE = 2;
function crashLoopDetector(bounds) {
    return {
        initial: { key: 0, total: 0, lines: 0, ends: [], staleSinceMs: null, window: _busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyWindow */ .wi },
        step(state, tick) {
            const { clockMs, output } = tick;
            const window = (0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .widen */ .oP)(state.window, CPU_SPAN_MS, tick);
            const counted = count(state, bounds.count, tick);
            const restarts = restartsNow(counted.ends, clockMs, bounds);
            if (restarts === null || !isStale(output, restarts.linesBefore, bounds.count))
                return [{ ...counted, staleSinceMs: null, window }, null];
            const staleSinceMs = state.staleSinceMs ?? clockMs;
            const next = { ...counted, staleSinceMs, window };
            const lasted = { tookMs: restarts.tookMs, staleMs: clockMs - staleSinceMs };
            if (lasted.staleMs < bounds.staleForMs)
                return [next, null];
            return [next, findingOf(lasted, (0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .averageBusy */ .dg)(window, CPU_SPAN_MS, tick), bounds)];
        },
    };
}
function count(state, most, { clockMs, tree, output: { lines } }) {
    const { key, total } = tree.shortLived;
    const goesOn = state.total === 0 || (key === state.key && total >= state.total);
    if (!goesOn)
        return { key, total, lines, ends: [] };
    const fresh = Array.from({ length: Math.min(most, total - state.total) }, () => ({ clockMs, linesBefore: state.lines }));
    return { key, total, lines, ends: [...state.ends, ...fresh].slice(-most) };
}
function restartsNow(ends, clockMs, { count, withinMs }) {
    const [first] = ends;
    const last = ends.at(-1);
    if (first === undefined || last === undefined || ends.length < count)
        return null;
    const tookMs = last.clockMs - first.clockMs;
    const isOver = (clockMs - last.clockMs) * (count - 1) > withinMs * LONGEST_PAUSE;
    return tookMs > withinMs || isOver ? null : { tookMs, linesBefore: first.linesBefore };
}
function isStale({ lines, repetition, loop }, linesBefore, count) {
    const since = lines - linesBefore;
    if (since * 2 < count)
        return false;
    return repetition.lines >= since || (loop.lines > 0 && loop.lines + loop.period >= since);
}
function findingOf({ tookMs, staleMs }, busy, { count, withinMs, staleForMs, cpuBp }) {
    const isBusy = busy !== null && busy.busyBp >= cpuBp;
    const time = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(withinMs);
    const core = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs)(cpuBp);
    const average = busy === null ? 'not known yet' : (0,_loop_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .busyWords */ .T9)(busy);
    const staleTime = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(staleForMs);
    const conditions = [
        `fewer than ${count} such processes had ended in ${time}`,
        `the log had shown new templates within ${staleTime}`,
    ];
    return {
        ...{ name: 'crash-loop', level: isBusy ? 'enforce' : 'alert', declared: false },
        clauses: [
            ...(isBusy ? [{ kind: 'CPU', text: `CPU exceeded ${core} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(CPU_SPAN_MS)}` }] : []),
            { kind: 'LOG', text: `log showed nothing new for ${staleTime}` },
            { kind: 'PROC', text: `processes of one command line ended within 2s of their start ${count} times in ${time}` },
        ],
        observations: [
            { name: 'restarts-within', observed: tookMs, limit: withinMs, unit: 'ms' },
            { name: 'stale-for', observed: staleMs, limit: staleForMs, unit: 'ms' },
            { name: 'cpu-while-restarting', observed: busy?.busyBp ?? 0, limit: cpuBp, unit: 'bp' },
        ],
        scores: {
            'crash-loop.count': 10_000,
            'crash-loop.stale': 10_000,
            'crash-loop.cpu': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_3__/* .shareReachedBp */ .u)(busy?.busyBp ?? 0, cpuBp),
        },
        counterfactual: (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .counterfactualOf */ .q)(isBusy ? [...conditions, `CPU had been under ${core}`] : conditions, `CPU averaged ${average}${isBusy ? '' : `, under the ${core} of a core that a kill asks for`}`, [
            { what: `time for ${count}`, observed: tookMs, limit: withinMs, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsWords */ .dB },
            { what: 'time with nothing new', observed: staleMs, limit: staleForMs, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsWords */ .dB },
            ...(isBusy ? [{ what: 'CPU', observed: busy.busyBp, limit: cpuBp, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs }] : []),
        ]),
    };
}


/***/ }),

/***/ 497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o0: () => (/* binding */ detect),
  J9: () => (/* binding */ detectorsFor),
  nw: () => (/* binding */ initialDetectorStates)
});

// EXTERNAL MODULE: ./lib/signals/counterfactual.js
var counterfactual = __webpack_require__(66169);
;// CONCATENATED MODULE: ./lib/signals/agent-loop.js

function agentLoopDetector(bounds) {
    return {
        initial: null,
        everyTick: true,
        step(_, { agent }) {
            if (agent === undefined)
                return [null, null];
            const circles = [...repeated(agent, bounds), ...unchanged(agent, bounds)];
            return [null, findingOf(circles, agent)];
        },
    };
}
function repeated({ loopRepeats, maskedRepeats }, bounds) {
    if (loopRepeats >= bounds.repeats)
        return [
            circle('repeats', 'repeats', loopRepeats, bounds.repeats, (count) => `the very same calls came ${count} times, with the same results`),
        ];
    if (maskedRepeats >= bounds.maskedRepeats)
        return [
            circle('masked-repeats', 'repeats', maskedRepeats, bounds.maskedRepeats, (count) => `calls that differ in ids and times only failed ${count} times`),
        ];
    return [];
}
function unchanged({ unchangedTurns }, bounds) {
    if (bounds.unchangedTurns === null || unchangedTurns < bounds.unchangedTurns)
        return [];
    return [
        circle('unchanged-turns', 'turns', unchangedTurns, bounds.unchangedTurns, (count) => `${count} turns left the working tree as it was`),
    ];
}
function circle(name, unit, observed, limit, words) {
    return {
        clause: { kind: 'AGENT', text: words(limit) },
        observation: { name, observed, limit, unit },
        margin: { what: name.replaceAll('-', ' '), observed, limit, words: String },
        condition: unit === 'repeats' ? 'a call or its result had differed' : 'a file had changed',
    };
}
function findingOf(circles, agent) {
    const [first, ...others] = circles;
    if (first === undefined)
        return null;
    const period = agent.loopPeriod || agent.maskedPeriod;
    const seen = first.observation.unit === 'repeats' && period > 1 ? `a turn of the circle has ${period} calls` : '';
    return {
        ...{ name: 'agent-loop', level: 'enforce', declared: false },
        clauses: circles.map(({ clause }) => clause),
        observations: circles.map(({ observation }) => observation),
        scores: { 'agent-loop.repeats': 10_000 },
        counterfactual: (0,counterfactual/* counterfactualOf */.q)(circles.map(({ condition }) => condition), seen, [first.margin, ...others.map(({ margin }) => margin)]),
    };
}

// EXTERNAL MODULE: ./lib/signals/wording.js
var wording = __webpack_require__(24681);
;// CONCATENATED MODULE: ./lib/signals/budget.js


const WHOLE_BP = 10_000;
function budgetDetector(limits, warnBp) {
    return {
        initial: null,
        everyTick: true,
        step(_, { agent }) {
            if (agent === undefined)
                return [null, null];
            const bounds = boundsOf(limits, agent);
            const crossed = bounds.filter(({ observed, limit }) => observed > limit);
            if (crossed.length > 0)
                return [null, crossedFinding(crossed, agent)];
            const near = bounds.filter(({ observed, limit }) => observed > 0 && observed * WHOLE_BP >= limit * warnBp);
            return [null, near.length === 0 ? null : nearFinding(near, warnBp, agent)];
        },
    };
}
function boundsOf({ maxTokens, maxCostMicros, maxTurns, maxToolCalls }, agent) {
    return [
        ...bound('tokens', 'max-tokens', 'tokens', maxTokens, agent.totalTokens),
        ...bound('cost', 'max-cost', 'micro-usd', maxCostMicros, agent.costMicros, wording/* dollarsWords */.Bs),
        ...bound('turns', 'max-turns', 'turns', maxTurns, agent.turns),
        ...bound('tool calls', 'max-tool-calls', 'calls', maxToolCalls, agent.toolCalls),
    ];
}
function bound(what, option, unit, limit, observed, words = String) {
    return limit === null ? [] : [{ what, option, unit, limit, observed, words }];
}
function crossedFinding(bounds, agent) {
    const isOver = agent.exited || agent.endState !== 0;
    const late = isOver ? ', as was known once the task had ended' : '';
    return {
        level: isOver ? 'alert' : 'enforce',
        clauses: bounds.map(({ what, limit, words }) => ({ kind: 'BUDGET', text: `${what} exceeded ${words(limit)}${late}` })),
        ...budget_findingOf(bounds, (limit) => limit, 'within', agent),
    };
}
function nearFinding(bounds, warnBp, agent) {
    const share = (0,wording/* shareWords */.hs)(warnBp);
    return {
        level: 'alert',
        clauses: bounds.map(({ what, limit, words }) => ({ kind: 'BUDGET', text: `${what} reached ${share} of ${words(limit)}` })),
        ...budget_findingOf(bounds, (limit) => (limit * warnBp) / WHOLE_BP, 'under', agent),
    };
}
function budget_findingOf(bounds, lineOf, than, agent) {
    const [first, ...others] = bounds.map(({ what, observed, limit, words }) => ({ what, observed, limit: lineOf(limit), words }));
    const conditions = bounds.map(({ what, limit, words }) => `${what} had stayed ${than} ${words(lineOf(limit))}`);
    return {
        ...{ name: 'budget', declared: true, scores: {} },
        observations: bounds.map(({ option, observed, limit, unit }) => ({ name: option, observed, limit, unit })),
        counterfactual: first === undefined ? '' : (0,counterfactual/* counterfactualOf */.q)([conditions.join(' and ')], caveats(agent).join('; '), [first, ...others]),
    };
}
function caveats({ tokensLive, costFromPrices, unpricedTokens, shedBytes }) {
    return [
        ...(tokensLive ? [] : ['this agent tells its tokens only when its task has ended']),
        ...(costFromPrices ? ['the cost is what the declared prices make of the tokens'] : []),
        ...(costFromPrices && unpricedTokens > 0 ? [`no price is known of ${unpricedTokens} tokens, so that it cost more`] : []),
        ...(shedBytes > 0 ? ['some of the stream came too fast to be read, so that these are the least figures'] : []),
    ];
}

// EXTERNAL MODULE: ./lib/signals/cpu-loop.js
var cpu_loop = __webpack_require__(30638);
// EXTERNAL MODULE: ./lib/signals/crash-loop.js
var crash_loop = __webpack_require__(96749);
// EXTERNAL MODULE: ./lib/signals/ramp.js
var ramp = __webpack_require__(6405);
;// CONCATENATED MODULE: ./lib/signals/fork-storm.js



const TICKS_A_SECOND = 4;
const LEAST_TICKS = 2;
function forkStormDetector({ shareBp, maxProcesses }) {
    return {
        initial: { processes: [], births: [], beyondTicks: 0 },
        step(state, tick) {
            const births = [...state.births, tick.tree.births].slice(-2 * TICKS_A_SECOND);
            const limit = limitOf(tick, maxProcesses);
            const isBeyond = limit !== null && tick.tree.processes * 10_000 > shareBp * limit && isGrowing(state.processes, tick);
            const beyondTicks = isBeyond ? state.beyondTicks + 1 : 0;
            const processes = [...state.processes, tick.tree.processes].slice(-TICKS_A_SECOND);
            const next = { processes, births, beyondTicks };
            if (limit === null)
                return [next, null];
            if (beyondTicks >= LEAST_TICKS) {
                const { processLimit } = tick.host;
                const nearHost = processLimit > 0 && tick.tree.processes * 10_000 > shareBp * processLimit;
                return [next, livingFinding(tick.tree.processes, state.processes, nearHost ? processLimit : limit, nearHost, shareBp)];
            }
            const rate = sum(births.slice(-TICKS_A_SECOND));
            const isStorm = births.length === 2 * TICKS_A_SECOND && rate * 10_000 > shareBp * limit && rate > sum(births) - rate;
            return [next, isStorm ? birthsFinding(rate, limit, shareBp) : null];
        },
    };
}
function limitOf({ host }, maxProcesses) {
    const known = [maxProcesses, host.processLimit].filter((limit) => limit !== null && limit > 0);
    return known.length === 0 ? null : Math.min(...known);
}
function isGrowing(before, { tree }) {
    return tree.processes > (before[0] ?? 0) && tree.processes >= (before.at(-1) ?? 0);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function livingFinding(processes, before, limit, nearHost, shareBp) {
    const bound = Math.floor((limit * shareBp) / 10_000);
    const share = `${(0,wording/* shareWords */.hs)(shareBp)} of ${limit}`;
    const grown = `they grew by ${processes - (before[0] ?? 0)} in a second`;
    return {
        ...{ name: 'fork-storm', level: nearHost ? 'enforce' : 'alert', declared: false },
        clauses: [{ kind: 'PROC', text: `processes exceeded ${share}` }],
        observations: [{ name: 'processes', observed: processes, limit: bound, unit: 'processes' }],
        scores: { 'fork-storm.share': (0,ramp/* shareReachedBp */.u)(processes, bound), 'fork-storm.growth': 10_000 },
        counterfactual: (0,counterfactual/* counterfactualOf */.q)([`processes had stayed under ${share}`, 'they had stopped growing'], nearHost ? grown : `${grown}; the declared bound is ${(0,wording/* processesWords */.fW)(limit)}, and only crossing it kills`, [{ what: 'processes', observed: processes, limit: bound, words: String }]),
    };
}
function birthsFinding(rate, limit, shareBp) {
    const bound = Math.floor((limit * shareBp) / 10_000);
    const share = `${(0,wording/* shareWords */.hs)(shareBp)} of ${limit}`;
    return {
        ...{ name: 'fork-storm', level: 'alert', declared: false },
        clauses: [{ kind: 'PROC', text: `processes born in a second exceeded ${share}` }],
        observations: [{ name: 'births', observed: rate, limit: bound, unit: 'processes' }],
        scores: { 'fork-storm.share': (0,ramp/* shareReachedBp */.u)(rate, bound), 'fork-storm.growth': 10_000 },
        counterfactual: (0,counterfactual/* counterfactualOf */.q)([`births had stayed under ${share} a second`, 'they had stopped growing'], 'most of them had ended again, so that this only alerts', [{ what: 'births', observed: rate, limit: bound, words: String }]),
    };
}

// EXTERNAL MODULE: ./lib/signals/hang.js
var hang = __webpack_require__(35849);
;// CONCATENATED MODULE: ./lib/signals/hang-after-result.js


const AT_REST_BP = 1_000;
const AT_REST_MS = 50;
function hangAfterResultDetector(forMs) {
    return {
        initial: null,
        step(state, tick) {
            const { agent } = tick;
            if (agent === undefined || agent.endState === 0 || agent.exited)
                return [null, null];
            const next = follow(state, agent, tick);
            const restMs = tick.clockMs - next.sinceMs;
            if (next.wentOn || restMs < forMs || tick.output.silentMs < forMs)
                return [next, null];
            const usedBp = Math.floor(((tick.tree.cpuMs - next.cpuMs) * 10_000) / Math.max(1, restMs));
            const result = agent.endState === 1 ? 'success' : 'failure';
            return [next, hang_after_result_findingOf(Math.min(restMs, tick.output.silentMs), usedBp, result, whyOnlyAlert(next, tick), forMs)];
        },
    };
}
function follow(state, { events }, { clockMs, tree }) {
    const fresh = { events, wentOn: false, unsure: tree.births > 0, sinceMs: clockMs, cpuMs: tree.cpuMs };
    if (state === null || state.events !== events)
        return fresh;
    const wentOn = state.wentOn || tree.births > 0;
    return isBusy(state, clockMs, tree.cpuMs) ? { ...fresh, wentOn, unsure: state.unsure } : { ...state, wentOn };
}
function isBusy(state, clockMs, cpuMs) {
    const usedMs = cpuMs - state.cpuMs;
    return usedMs >= AT_REST_MS && usedMs * 10_000 >= AT_REST_BP * (clockMs - state.sinceMs);
}
function whyOnlyAlert({ unsure }, { tree }) {
    if (tree.ioBytes === -1)
        return 'what is started is not known here, so that this only alerts';
    return unsure ? 'something was started in the moment of the result, so that this only alerts' : '';
}
function hang_after_result_findingOf(restMs, usedBp, agentResult, whyOnlyAlert, forMs) {
    const time = (0,wording/* durationWords */.Sh)(forMs);
    const core = (0,wording/* shareWords */.hs)(AT_REST_BP);
    return {
        name: 'hang-after-result',
        level: whyOnlyAlert === '' ? 'enforce' : 'alert',
        declared: false,
        clauses: [
            { kind: 'CPU', text: `CPU stayed under ${core} for ${time}` },
            { kind: 'LOG', text: `no output for ${time}` },
            { kind: 'AGENT', text: `the agent had said that its task ended in ${agentResult}` },
        ],
        observations: [
            { name: 'rest-after-result', observed: restMs, limit: forMs, unit: 'ms' },
            { name: 'cpu-at-rest', observed: usedBp, limit: AT_REST_BP, unit: 'bp' },
        ],
        scores: { 'hang-after-result.silence': 10_000, 'hang-after-result.idle': 10_000 },
        counterfactual: (0,counterfactual/* counterfactualOf */.q)([`the command had ended, printed or started anything within ${time} of the result`, `CPU had been over ${core}`], whyOnlyAlert, [
            { what: 'rest after the result', observed: restMs, limit: forMs, words: wording/* secondsWords */.dB },
            { what: 'CPU', observed: usedBp, limit: AT_REST_BP, words: wording/* shareWords */.hs },
        ]),
        agentResult,
    };
}

;// CONCATENATED MODULE: ./lib/signals/max-memory.js


function maxMemoryDetector(limit) {
    return {
        initial: null,
        step(_, { tree, host }) {
            const limitBytes = bytesOf(limit, host);
            if (limitBytes === null || tree.memoryBytes < limitBytes)
                return [null, null];
            const bound = limit.kind === 'bytes' ? (0,wording/* sizeWords */.pG)(limitBytes) : shareOfWords(limit.shareBp, host);
            return [
                null,
                {
                    name: 'memory',
                    level: tree.memoryExact ? 'enforce' : 'alert',
                    declared: tree.memoryExact,
                    clauses: [{ kind: 'MEM', text: `memory reached ${bound}` }],
                    observations: [{ name: 'max-memory', observed: tree.memoryBytes, limit: limitBytes, unit: 'bytes' }],
                    scores: tree.memoryExact ? {} : { 'memory.used': 10_000, 'memory.exact': 0 },
                    counterfactual: (0,counterfactual/* counterfactualOf */.q)([`the processes had held less than ${bound}`], tree.memoryExact ? '' : 'memory that several processes share was counted more than once, so that this only alerts', [{ what: 'memory', observed: tree.memoryBytes, limit: limitBytes, words: wording/* sizeWords */.pG }]),
                },
            ];
        },
    };
}
function bytesOf(limit, { memoryLimitBytes }) {
    if (limit.kind === 'bytes')
        return limit.bytes;
    return memoryLimitBytes > 0 ? Math.floor((memoryLimitBytes * limit.shareBp) / 10_000) : null;
}
function shareOfWords(shareBp, { memoryLimitBytes }) {
    return `${(0,wording/* shareWords */.hs)(shareBp)} of ${(0,wording/* sizeWords */.pG)(memoryLimitBytes)}`;
}

;// CONCATENATED MODULE: ./lib/signals/max-output.js


function maxOutputDetector(limitBytes) {
    const limit = (0,wording/* sizeWords */.pG)(limitBytes);
    return {
        initial: null,
        step(_, { output: { bytes } }) {
            if (bytes < limitBytes)
                return [null, null];
            return [
                null,
                {
                    name: 'output-flood',
                    level: 'enforce',
                    declared: true,
                    clauses: [{ kind: 'RATE', text: `output reached ${limit}` }],
                    observations: [{ name: 'max-output', observed: bytes, limit: limitBytes, unit: 'bytes' }],
                    scores: {},
                    counterfactual: (0,counterfactual/* counterfactualOf */.q)([`output had stayed under ${limit}`], '', [
                        { what: 'output', observed: bytes, limit: limitBytes, words: wording/* sizeWords */.pG },
                    ]),
                },
            ];
        },
    };
}

;// CONCATENATED MODULE: ./lib/signals/max-processes.js


function maxProcessesDetector(limit) {
    return {
        initial: null,
        step(_, { tree: { processes } }) {
            if (processes <= limit)
                return [null, null];
            return [
                null,
                {
                    name: 'fork-storm',
                    level: 'enforce',
                    declared: true,
                    clauses: [{ kind: 'PROC', text: `processes exceeded ${limit}` }],
                    observations: [{ name: 'max-processes', observed: processes, limit, unit: 'processes' }],
                    scores: {},
                    counterfactual: (0,counterfactual/* counterfactualOf */.q)([`no more than ${(0,wording/* processesWords */.fW)(limit)} had been alive at once`], '', [
                        { what: 'processes', observed: processes, limit, words: String },
                    ]),
                },
            ];
        },
    };
}

;// CONCATENATED MODULE: ./lib/signals/memory-finding.js



function memoryFinding(exhaustion, shortForMs, tree, bounds) {
    const { limitBytes, usedBp, leftMs, bytesPerSecond } = exhaustion;
    const isFast = leftMs < bounds.fastWithinMs && usedBp >= bounds.fastUsedBp;
    const isNearEnd = usedBp >= bounds.usedBp || isFast;
    const mayKill = isNearEnd && shortForMs >= bounds.confirmMs && tree.memoryExact;
    const usedLimitBp = !mayKill ? bounds.alertUsedBp : usedBp >= bounds.usedBp ? bounds.usedBp : bounds.fastUsedBp;
    const leftLimitMs = mayKill && usedBp < bounds.usedBp ? bounds.fastWithinMs : bounds.alertWithinMs;
    const bound = `${(0,wording/* shareWords */.hs)(usedLimitBp)} of ${(0,wording/* sizeWords */.pG)(limitBytes)}`;
    return {
        ...{ name: 'memory', level: mayKill ? 'enforce' : 'alert', declared: false },
        clauses: [
            { kind: 'MEM', text: `memory reached ${bound}` },
            { kind: 'MEM', text: `memory would be exhausted within ${(0,wording/* durationWords */.Sh)(leftLimitMs)}` },
        ],
        observations: [
            { name: 'memory-used', observed: usedBp, limit: usedLimitBp, unit: 'bp' },
            { name: 'time-to-exhaustion', observed: leftMs, limit: leftLimitMs, unit: 'ms' },
            { name: 'memory-of-the-tree', observed: tree.memoryBytes, limit: limitBytes, unit: 'bytes' },
        ],
        scores: {
            'memory.growth': 10_000,
            'memory.used': (0,ramp/* shareReachedBp */.u)(usedBp, bounds.usedBp),
            'memory.time': (0,ramp/* shareFallenBp */.A)(leftMs, bounds.fastWithinMs),
            'memory.confirmed': (0,ramp/* shareReachedBp */.u)(shortForMs, bounds.confirmMs),
            'memory.exact': tree.memoryExact ? 10_000 : 0,
        },
        counterfactual: (0,counterfactual/* counterfactualOf */.q)(['the processes had stopped growing for a few seconds', `memory had stayed under ${bound}`], `they held ${(0,wording/* sizeWords */.pG)(tree.memoryBytes)} and grew by ${(0,wording/* rateWords */.c5)(bytesPerSecond)}${whyNoKill(isNearEnd, shortForMs, tree, bounds)}`, [
            { what: 'memory used', observed: usedBp, limit: usedLimitBp, words: wording/* shareWords */.hs },
            { what: 'time to exhaustion', observed: leftMs, limit: leftLimitMs, words: wording/* secondsWords */.dB },
        ]),
    };
}
function whyNoKill(isNearEnd, shortForMs, tree, bounds) {
    if (!isNearEnd)
        return '';
    if (!tree.memoryExact)
        return '; memory that several processes share was counted more than once, so that this only alerts';
    if (shortForMs >= bounds.confirmMs)
        return '';
    return `; a kill asks that the machine itself has been short of memory for ${(0,wording/* durationWords */.Sh)(bounds.confirmMs)}`;
}

;// CONCATENATED MODULE: ./lib/signals/theil-sen.js
function slopePerSecond(points) {
    const slopes = [];
    for (const [at, from] of points.entries()) {
        for (const to of points.slice(at + 1)) {
            if (to.atMs > from.atMs)
                slopes.push(Math.floor(((to.value - from.value) * 1000) / (to.atMs - from.atMs)));
        }
    }
    if (slopes.length === 0)
        return 0;
    slopes.sort((one, other) => one - other);
    return slopes[Math.floor((slopes.length - 1) / 2)] ?? 0;
}
function growsThroughout(points) {
    const half = Math.ceil(points.length / 2);
    const quarter = Math.floor((points.length - half) / 2);
    return [0, quarter, points.length - half].every((from) => slopePerSecond(points.slice(from, from + half)) > 0);
}

;// CONCATENATED MODULE: ./lib/signals/memory.js


const WINDOW_MS = 10_000;
const NEW_HIGH_MS = 2_500;
const LEAST_POINTS = 20;
const LEAST_CHANGES = 3;
const MOST_POINTS = 64;
const SHORT_BP = 1_000;
const PRESSURE_BP = 1_000;
function memoryDetector(bounds) {
    return {
        initial: { points: [], peakBytes: 0, shortSinceMs: null },
        step(state, tick) {
            const points = remember(state.points, tick);
            const left = state.points.filter(({ atMs }) => atMs < (points[0]?.atMs ?? 0));
            const peakBytes = highest(state.peakBytes, left);
            const shortSinceMs = isShort(tick) ? (state.shortSinceMs ?? tick.clockMs) : null;
            const shortForMs = shortSinceMs === null ? 0 : tick.clockMs - shortSinceMs;
            const isNewHigh = tick.tree.memoryBytes > highest(peakBytes, earlierThan(tick, points));
            const worst = isNewHigh ? worstOf(exhaustions(points, tick, bounds)) : null;
            const finding = worst === null ? null : memoryFinding(worst, shortForMs, tick.tree, bounds);
            return [{ points, peakBytes, shortSinceMs }, finding];
        },
    };
}
function remember(points, { atMs, tree, host }) {
    const usedBytes = host.memoryTotalBytes - host.memoryAvailableBytes;
    const all = [...points, { atMs, treeBytes: tree.memoryBytes, usedBytes }];
    const inside = all.filter((point) => atMs - point.atMs <= WINDOW_MS);
    return inside.length >= LEAST_POINTS ? inside.slice(-MOST_POINTS) : all.slice(-LEAST_POINTS);
}
function earlierThan({ atMs, tree }, points) {
    const lastOther = points.findLastIndex(({ treeBytes }) => treeBytes !== tree.memoryBytes);
    return points.slice(0, lastOther + 1).filter((point) => atMs - point.atMs >= NEW_HIGH_MS);
}
function highest(bytes, points) {
    return points.reduce((most, { treeBytes }) => Math.max(most, treeBytes), bytes);
}
function isShort({ tree, host }) {
    const { memoryTotalBytes, memoryAvailableBytes, memoryFullBp, memoryLimitBytes } = host;
    if (memoryFullBp >= PRESSURE_BP)
        return true;
    if (isCgroupLimited(host) && (memoryLimitBytes - tree.memoryBytes) * 10_000 <= SHORT_BP * memoryLimitBytes)
        return true;
    return isKnown(host) && memoryAvailableBytes * 10_000 <= SHORT_BP * memoryTotalBytes;
}
function exhaustions(points, { tree, host }, bounds) {
    const candidates = [
        ...(isKnown(host)
            ? [{ limitBytes: host.memoryTotalBytes, usedBytes: host.memoryTotalBytes - host.memoryAvailableBytes }]
            : []),
        ...(isCgroupLimited(host) ? [{ limitBytes: host.memoryLimitBytes, usedBytes: tree.memoryBytes }] : []),
    ].filter(({ usedBytes, limitBytes }) => usedBytes * 10_000 >= bounds.alertUsedBp * limitBytes);
    if (candidates.length === 0 || points.length < LEAST_POINTS)
        return [];
    const treePoints = whereChanged(points.map(({ atMs, treeBytes }) => ({ atMs, value: treeBytes })));
    if (treePoints.length < LEAST_CHANGES || !growsThroughout(treePoints))
        return [];
    const treeSlope = slopePerSecond(treePoints);
    const usedSlope = slopePerSecond(points.map(({ atMs, usedBytes }) => ({ atMs, value: usedBytes })));
    return candidates.flatMap(({ limitBytes, usedBytes }) => {
        const isMachine = limitBytes === host.memoryTotalBytes;
        if (isMachine && usedSlope > 2 * treeSlope)
            return [];
        const bytesPerSecond = isMachine ? Math.min(treeSlope, usedSlope) : treeSlope;
        if (bytesPerSecond <= 0)
            return [];
        const leftMs = Math.floor((Math.max(0, limitBytes - usedBytes) * 1000) / bytesPerSecond);
        const usedBp = Math.floor((usedBytes * 10_000) / limitBytes);
        return leftMs < bounds.alertWithinMs ? [{ limitBytes, usedBp, leftMs, bytesPerSecond }] : [];
    });
}
function whereChanged(points) {
    return points.filter(({ value }, at) => value !== points[at - 1]?.value);
}
function worstOf(all) {
    return all.reduce((worst, each) => (worst === null || each.usedBp > worst.usedBp ? each : worst), null);
}
function isKnown({ memoryTotalBytes, memoryAvailableBytes }) {
    return memoryTotalBytes > 0 && memoryAvailableBytes >= 0;
}
function isCgroupLimited({ memoryTotalBytes, memoryLimitBytes }) {
    return memoryLimitBytes > 0 && memoryLimitBytes < memoryTotalBytes;
}

;// CONCATENATED MODULE: ./lib/signals/no-output.js


function noOutputDetector(limitMs) {
    const limit = (0,wording/* durationWords */.Sh)(limitMs);
    return {
        initial: null,
        step(_, { output: { silentMs } }) {
            if (silentMs < limitMs)
                return [null, null];
            return [
                null,
                {
                    name: 'no-output',
                    level: 'enforce',
                    declared: true,
                    clauses: [{ kind: 'LOG', text: `no output for ${limit}` }],
                    observations: [{ name: 'silence', observed: silentMs, limit: limitMs, unit: 'ms' }],
                    scores: {},
                    counterfactual: (0,counterfactual/* counterfactualOf */.q)([`the command had written anything within ${limit}`], '', [
                        { what: 'silence', observed: silentMs, limit: limitMs, words: wording/* secondsWords */.dB },
                    ]),
                },
            ];
        },
    };
}

// EXTERNAL MODULE: ./lib/signals/on-data.js
var on_data = __webpack_require__(79073);
// EXTERNAL MODULE: ./lib/signals/output-flood.js
var output_flood = __webpack_require__(97589);
// EXTERNAL MODULE: ./lib/signals/output-loop.js + 1 modules
var output_loop = __webpack_require__(41885);
;// CONCATENATED MODULE: ./lib/signals/progress-trend.js
const noTrend = { valueBp: -1, rises: 0, sinceMs: 0, risenMs: 0 };
const LEAST_RISES = 8;
const LEAST_RISE_MS = 5_000;
const STILL_RISING_MS = 30_000;
function followProgress(before, { valueBp }, clockMs) {
    if (valueBp < before.valueBp || before.valueBp === -1)
        return { valueBp, rises: 0, sinceMs: clockMs, risenMs: clockMs };
    return valueBp === before.valueBp ? before : { ...before, valueBp, rises: before.rises + 1, risenMs: clockMs };
}
function isProgressing({ rises, sinceMs, risenMs }, clockMs) {
    return rises >= LEAST_RISES && risenMs - sinceMs >= LEAST_RISE_MS && clockMs - risenMs <= STILL_RISING_MS;
}

// EXTERNAL MODULE: ./lib/signals/silent-spin.js
var silent_spin = __webpack_require__(89665);
// EXTERNAL MODULE: ./lib/signals/stuck-progress.js
var stuck_progress = __webpack_require__(43193);
;// CONCATENATED MODULE: ./lib/signals/wall-time.js


function wallTimeDetector(limitMs) {
    const limit = (0,wording/* durationWords */.Sh)(limitMs);
    return {
        initial: null,
        everyTick: true,
        step(_, { atMs }) {
            if (atMs < limitMs)
                return [null, null];
            return [
                null,
                {
                    name: 'wall-time',
                    level: 'enforce',
                    declared: true,
                    clauses: [{ kind: 'TIME', text: `wall time exceeded ${limit}` }],
                    observations: [{ name: 'wall-time', observed: atMs, limit: limitMs, unit: 'ms' }],
                    scores: {},
                    counterfactual: (0,counterfactual/* counterfactualOf */.q)([`the command had ended within ${limit}`], '', [
                        { what: 'wall time', observed: atMs, limit: limitMs, words: wording/* secondsWords */.dB },
                    ]),
                },
            ];
        },
    };
}

;// CONCATENATED MODULE: ./lib/signals/detect.js



















function detectorsFor({ limits, rules, warmupMs }) {
    const { wallTimeMs, noOutputMs, hangMs, maxMemory, maxProcesses, maxOutputBytes } = limits;
    const { maxTokens, maxCostMicros, maxTurns, maxToolCalls } = limits;
    const budgets = { maxTokens, maxCostMicros, maxTurns, maxToolCalls };
    const list = [];
    if (wallTimeMs !== null && rules['wall-time'].action !== 'off')
        list.push(wallTimeDetector(wallTimeMs));
    if (noOutputMs !== null && rules['no-output'].action !== 'off')
        list.push(noOutputDetector(noOutputMs));
    if (hangMs !== null)
        list.push((0,hang/* hangDetector */.N)({ forMs: hangMs, declared: true }));
    else if (rules.hang.action !== 'off')
        list.push((0,hang/* hangDetector */.N)({ forMs: rules.hang.forMs, declared: false }));
    if (rules['silent-spin'].action !== 'off')
        list.push((0,silent_spin/* silentSpinDetector */.q)(rules['silent-spin']));
    if (rules['output-loop'].action !== 'off')
        list.push(...onBoth((0,output_loop/* outputLoopDetector */.M)(rules['output-loop'])));
    if (rules['cpu-loop'].action !== 'off')
        list.push(...onBoth((0,cpu_loop/* cpuLoopDetector */.h)(rules['cpu-loop'])));
    if (maxOutputBytes !== null)
        list.push(maxOutputDetector(maxOutputBytes));
    if (rules['output-flood'].action !== 'off')
        list.push(...onBoth((0,output_flood/* outputFloodDetector */.S)(rules['output-flood'])));
    if (rules['stuck-progress'].action !== 'off')
        list.push(...onBoth((0,stuck_progress/* stuckProgressDetector */.m)(rules['stuck-progress'])));
    if (maxMemory !== null)
        list.push(maxMemoryDetector(maxMemory));
    if (rules.memory.action !== 'off')
        list.push(memoryDetector(rules.memory));
    if (rules['crash-loop'].action !== 'off')
        list.push((0,crash_loop/* crashLoopDetector */.o)(rules['crash-loop']));
    if (maxProcesses !== null)
        list.push(maxProcessesDetector(maxProcesses));
    if (rules['fork-storm'].action !== 'off')
        list.push(forkStormDetector({ ...rules['fork-storm'], maxProcesses }));
    if (rules['agent-loop'].action !== 'off')
        list.push(agentLoopDetector(rules['agent-loop']));
    if (rules.budget.action !== 'off' && Object.values(budgets).some((limit) => limit !== null))
        list.push(budgetDetector(budgets, rules.budget.warnBp));
    if (rules['hang-after-result'].action !== 'off')
        list.push(hangAfterResultDetector(rules['hang-after-result'].forMs));
    return { list, warmupMs };
}
function initialDetectorStates({ list }) {
    return { clockMs: 0, trend: noTrend, each: list.map(({ initial }) => ({ inner: initial, signal: null })) };
}
function detect({ list, warmupMs }, states, sample) {
    const clockMs = states.clockMs + sample.judgedMs;
    const isJudged = sample.judgedMs > 0;
    const trend = isJudged ? followProgress(states.trend, sample.output.progress, clockMs) : states.trend;
    const tick = { ...sample, clockMs, progressing: isProgressing(trend, clockMs) };
    const each = list.map((detector, at) => {
        const before = states.each[at] ?? { inner: detector.initial, signal: null };
        return isJudged || detector.everyTick ? stepOf(detector, before, tick) : before;
    });
    const signals = each.flatMap(({ signal }) => (signal === null ? [] : [signal]));
    const judged = sample.atMs < warmupMs ? signals.filter(({ declared }) => declared) : signals;
    return [{ clockMs, trend, each }, strongestByName(judged)];
}
function onBoth(detector) {
    return [detector, (0,on_data/* onData */.o)(detector)];
}
function stepOf(detector, before, tick) {
    const [inner, finding] = detector.step(before.inner, tick);
    return { inner, signal: finding === null ? null : held(finding, before.signal, tick) };
}
function held(finding, before, { atMs }) {
    return { ...finding, sinceMs: before?.sinceMs ?? atMs };
}
function strongestByName(signals) {
    return signals.filter((signal, at) => signals.every((other, otherAt) => {
        if (other.name !== signal.name || otherAt === at)
            return true;
        const difference = strengthOf(signal) - strengthOf(other);
        return difference > 0 || (difference === 0 && at < otherAt);
    }));
}
function strengthOf({ declared, level }) {
    return (declared ? 2 : 0) + (level === 'enforce' ? 1 : 0);
}


/***/ }),

/***/ 35849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ hangDetector)
/* harmony export */ });
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66169);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24681);


const AT_REST_BP = 100;
const AT_REST_MS = 50;
const STARVED_BP = 5_000;
function hangDetector({ forMs, declared }) {
    return {
        initial: { activeMs: 0, cpuMs: 0, waitMs: 0, ioBytes: 0 },
        step(state, tick) {
            const { tree, clockMs } = tick;
            const next = isActive(state, tick) ? restingFrom(clockMs, tree) : state;
            const restMs = clockMs - next.activeMs;
            if (tick.output.silentMs < forMs || restMs < forMs)
                return [next, null];
            const usedBp = Math.floor(((tree.cpuMs - next.cpuMs) * 10_000) / Math.max(1, restMs));
            return [next, findingOf(Math.min(restMs, tick.output.silentMs), usedBp, tree.ioBytes !== -1, { forMs, declared })];
        },
    };
}
function restingFrom(clockMs, { cpuMs, cpuWaitMs, ioBytes }) {
    return { activeMs: clockMs, cpuMs, waitMs: cpuWaitMs, ioBytes };
}
function isActive(state, { tree, clockMs }) {
    if (tree.births > 0 || tree.ioBytes !== state.ioBytes)
        return true;
    return exceeds(tree.cpuMs - state.cpuMs, AT_REST_BP) || exceeds(tree.cpuWaitMs - state.waitMs, STARVED_BP);
    function exceeds(ms, shareBp) {
        return ms >= AT_REST_MS && ms * 10_000 >= shareBp * (clockMs - state.activeMs);
    }
}
function findingOf(restMs, usedBp, ioKnown, { forMs, declared }) {
    const time = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .Sh)(forMs);
    const core = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(AT_REST_BP);
    return {
        name: 'hang',
        level: declared || ioKnown ? 'enforce' : 'alert',
        declared,
        clauses: [
            { kind: 'CPU', text: `CPU stayed under ${core} for ${time}` },
            { kind: 'LOG', text: `no output for ${time}` },
            ...(ioKnown ? [{ kind: 'IO', text: `no I/O for ${time}` }] : []),
        ],
        observations: [
            { name: declared ? 'hang-timeout' : 'standstill', observed: restMs, limit: forMs, unit: 'ms' },
            { name: 'cpu-at-rest', observed: usedBp, limit: AT_REST_BP, unit: 'bp' },
        ],
        scores: declared ? {} : { 'hang.silence': 10_000, 'hang.idle': 10_000, 'hang.io': ioKnown ? 10_000 : 0 },
        counterfactual: (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_1__/* .counterfactualOf */ .q)([`the command had printed, read, written or started anything within ${time}`, `CPU had been over ${core}`], ioKnown ? '' : 'what it read and wrote is not known here, so that a kill asks for a declared bound', [
            { what: 'standstill', observed: restMs, limit: forMs, words: _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsWords */ .dB },
            { what: 'CPU', observed: usedBp, limit: AT_REST_BP, words: _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs },
        ]),
    };
}


/***/ }),

/***/ 6378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ NOTHING_NEW_BP),
/* harmony export */   Mo: () => (/* binding */ LOW_ENTROPY_BP),
/* harmony export */   Ps: () => (/* binding */ maskedLoopFinding),
/* harmony export */   T9: () => (/* binding */ busyWords),
/* harmony export */   qk: () => (/* binding */ rawLoopFinding)
/* harmony export */ });
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66169);
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24681);



const LOW_ENTROPY_BP = 2_000;
const NOTHING_NEW_BP = 200;
const OFTEN_SEEN_BP = 9_000;
function rawLoopFinding(stretch, step, level, tick) {
    const seen = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .linesWords */ .VG)(stretch.lines)} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsWords */ .dB)(stretch.forMs)} repeated a cycle of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .linesWords */ .VG)(stretch.period)}`;
    return {
        ...{ name: 'output-loop', level, declared: false },
        clauses: clausesOf(step, level, 'log repeated the same lines'),
        observations: observationsOf(stretch, step, 'repeated'),
        scores: { 'output-loop.exact': 10_000, ...scoresOf(stretch, step, tick) },
        counterfactual: loopCounterfactual('a new line', seen, stretch, step, level),
    };
}
function maskedLoopFinding(stretch, step, level, tick) {
    const { logEntropyBp, newBp, repeatedBp } = tick.output.repetition;
    const seen = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .linesWords */ .VG)(stretch.lines)} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsWords */ .dB)(stretch.forMs)} were alike but for numbers, times and ids`;
    return {
        ...{ name: 'output-loop', level, declared: false },
        clauses: clausesOf(step, level, `log entropy dropped below ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .ratioWords */ .ft)(LOW_ENTROPY_BP)}`),
        observations: [
            ...observationsOf(stretch, step, 'alike'),
            { name: 'log-entropy', observed: logEntropyBp, limit: LOW_ENTROPY_BP, unit: 'ratio' },
        ],
        scores: {
            'output-loop.exact': 0,
            'output-loop.collapse': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareFallenBp */ .A)(logEntropyBp, LOW_ENTROPY_BP),
            'output-loop.stale': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareFallenBp */ .A)(newBp, NOTHING_NEW_BP),
            'output-loop.multiplicity': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareReachedBp */ .u)(repeatedBp, OFTEN_SEEN_BP),
            ...scoresOf(stretch, step, tick),
        },
        counterfactual: loopCounterfactual('new templates', seen, stretch, step, level),
    };
}
function clausesOf(step, level, log) {
    const { lines, forMs, cpuBp } = step;
    const clause = { kind: 'LOG', text: `${log} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .linesWords */ .VG)(lines)} and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .Sh)(forMs)}` };
    if (cpuBp === 0 || level === 'alert')
        return [clause];
    return [{ kind: 'CPU', text: `CPU exceeded ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(cpuBp)} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .Sh)(forMs)}` }, clause];
}
function observationsOf(stretch, step, what) {
    const observations = [
        { name: `${what}-lines`, observed: stretch.lines, limit: step.lines, unit: 'lines' },
        { name: `${what}-for`, observed: stretch.forMs, limit: step.forMs, unit: 'ms' },
    ];
    if (step.cpuBp === 0)
        return observations;
    return [...observations, { name: 'cpu-while-repeating', observed: stretch.busyBp, limit: step.cpuBp, unit: 'bp' }];
}
function scoresOf(stretch, step, { progressing }) {
    return {
        'output-loop.lines': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareReachedBp */ .u)(stretch.lines, step.lines),
        'output-loop.duration': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareReachedBp */ .u)(stretch.forMs, step.forMs),
        ...(step.cpuBp === 0 ? {} : { 'output-loop.cpu': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareReachedBp */ .u)(stretch.busyBp, step.cpuBp) }),
        ...(progressing ? { 'output-loop.progress': 10_000 } : {}),
    };
}
function loopCounterfactual(news, seen, stretch, step, level) {
    const { lines, forMs, cpuBp } = step;
    const bound = `the log had shown ${news} before ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .linesWords */ .VG)(lines)} or ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .Sh)(forMs)}`;
    const margins = [
        { what: 'lines', observed: stretch.lines, limit: lines, words: String },
        { what: 'time', observed: stretch.forMs, limit: forMs, words: _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsWords */ .dB },
    ];
    const cpu = `CPU averaged ${busyWords(stretch)}`;
    if (level === 'alert')
        return (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_2__/* .counterfactualOf */ .q)([bound], [seen, ...whyNoKill(stretch, step)].join(', and '), margins);
    if (cpuBp === 0)
        return (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_2__/* .counterfactualOf */ .q)([bound], seen, margins);
    return (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_2__/* .counterfactualOf */ .q)([bound, `CPU had been under ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(cpuBp)}`], `${seen}, and ${cpu}`, [
        ...margins,
        { what: 'CPU', observed: stretch.busyBp, limit: cpuBp, words: _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs },
    ]);
}
function whyNoKill(stretch, { cpuBp, linesPerSecond, level }) {
    const rate = rateOf(stretch);
    return [
        ...(level === 'alert' ? ['such lines may be slow work, so that they only alert'] : []),
        ...(stretch.busyBp < cpuBp
            ? [`CPU averaged ${busyWords(stretch)}, under the ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(cpuBp)} of a core that a kill asks for`]
            : []),
        ...(rate < linesPerSecond ? [`they came at ${rate} lines/s, under the ${linesPerSecond} lines/s that a kill asks for`] : []),
    ];
}
function rateOf({ lines, forMs }) {
    return Math.floor((lines * 1000) / Math.max(1, forMs));
}
function busyWords({ busyBp, usedBp }) {
    return busyBp === usedBp ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(busyBp) : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(busyBp)} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(usedBp)} used, the rest waited for)`;
}


/***/ }),

/***/ 79073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ onData)
/* harmony export */ });
function onData(detector) {
    return {
        initial: detector.initial,
        step(state, tick) {
            if (tick.data === null)
                return [state, null];
            const [next, finding] = detector.step(state, { ...tick, output: tick.data, data: null });
            return [next, finding === null ? null : clamped(finding)];
        },
    };
}
function clamped(finding) {
    const why = 'this is stdout in a file, so data and no log: it only alerts';
    return { ...finding, level: 'alert', declared: false, counterfactual: `${finding.counterfactual}; ${why}` };
}


/***/ }),

/***/ 97589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ outputFloodDetector)
/* harmony export */ });
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66169);
/* harmony import */ var _loop_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6378);
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24681);




const SLICE_MS = 1_000;
function outputFloodDetector(bounds) {
    return {
        initial: { mark: null, floodMs: 0, bytesPerSecond: 0 },
        step(state, tick) {
            const bytes = logBytes(tick);
            const next = follow(state, bytes, bounds, tick);
            if (bounds.totalBytes !== null && bytes >= bounds.totalBytes)
                return [next, totalFinding(bytes, bounds.totalBytes, tick)];
            const isStale = tick.output.repetition.newBp <= _loop_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_NEW_BP */ .Ac;
            const isFlood = next.floodMs > 0 && next.floodMs >= bounds.forMs;
            return [next, isFlood && (isStale || !bounds.stale) ? rateFinding(next, bounds, tick) : null];
        },
    };
}
function logBytes({ output, data }) {
    return output.bytes - (data?.bytes ?? 0);
}
function follow(state, bytes, bounds, { atMs, judgedMs }) {
    const mark = state.mark ?? { atMs: atMs - judgedMs, bytes: 0 };
    const elapsedMs = atMs - mark.atMs;
    if (elapsedMs < SLICE_MS)
        return { ...state, mark };
    const bytesPerSecond = Math.floor(((bytes - mark.bytes) * 1000) / elapsedMs);
    const floodMs = bytesPerSecond >= bounds.bytesPerSecond ? state.floodMs + elapsedMs : 0;
    return { mark: { atMs, bytes }, floodMs, bytesPerSecond };
}
function rateFinding({ floodMs, bytesPerSecond }, bounds, tick) {
    const { newBp } = tick.output.repetition;
    const rate = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .rateWords */ .c5)(bounds.bytesPerSecond);
    return {
        ...{ name: 'output-flood', level: 'enforce', declared: false },
        clauses: [
            ...(bounds.stale ? [{ kind: 'LOG', text: 'log showed nothing new' }] : []),
            { kind: 'RATE', text: `output exceeded ${rate} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(bounds.forMs)}` },
        ],
        observations: [
            { name: 'output-rate', observed: bytesPerSecond, limit: bounds.bytesPerSecond, unit: 'bytes/s' },
            { name: 'flood-for', observed: floodMs, limit: bounds.forMs, unit: 'ms' },
        ],
        scores: {
            'output-flood.rate': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .shareReachedBp */ .u)(bytesPerSecond, bounds.bytesPerSecond),
            'output-flood.duration': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .shareReachedBp */ .u)(floodMs, bounds.forMs),
            ...(bounds.stale ? { 'output-flood.stale': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .shareFallenBp */ .A)(newBp, _loop_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_NEW_BP */ .Ac) } : {}),
            ...progressScore(tick),
        },
        counterfactual: (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_3__/* .counterfactualOf */ .q)([
            `output had been under ${rate} in any second of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(bounds.forMs)}`,
            ...(bounds.stale ? ['the log had shown new templates'] : []),
        ], bounds.stale ? `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs)(newBp)} of the last lines were new` : '', [
            { what: 'rate', observed: bytesPerSecond, limit: bounds.bytesPerSecond, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .rateWords */ .c5 },
            { what: 'time', observed: floodMs, limit: bounds.forMs, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsWords */ .dB },
        ]),
    };
}
function totalFinding(bytes, totalBytes, tick) {
    const total = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeWords */ .pG)(totalBytes);
    return {
        ...{ name: 'output-flood', level: 'enforce', declared: false },
        clauses: [{ kind: 'RATE', text: `output reached ${total}` }],
        observations: [{ name: 'output', observed: bytes, limit: totalBytes, unit: 'bytes' }],
        scores: { 'output-flood.total': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .shareReachedBp */ .u)(bytes, totalBytes), ...progressScore(tick) },
        counterfactual: (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_3__/* .counterfactualOf */ .q)([`output had stayed under ${total}`], '', [
            { what: 'output', observed: bytes, limit: totalBytes, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeWords */ .pG },
        ]),
    };
}
function progressScore({ progressing }) {
    return progressing ? { 'output-flood.progress': 10_000 } : {};
}


/***/ }),

/***/ 41885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ outputLoopDetector)
});

// EXTERNAL MODULE: ./lib/signals/loop-findings.js
var loop_findings = __webpack_require__(6378);
// EXTERNAL MODULE: ./lib/signals/busy-window.js
var busy_window = __webpack_require__(88897);
;// CONCATENATED MODULE: ./lib/signals/loop-stretch.js

function followLoop(before, repeated, { atMs, tree }) {
    const { lines, forMs, period } = repeated;
    if (lines === 0)
        return null;
    const goesOn = before !== null && before.period === period && lines >= before.lines && forMs >= before.forMs;
    if (!goesOn) {
        const seen = { cpuMs: tree.cpuMs, waitMs: tree.cpuWaitMs };
        return { lines, forMs, period, seenAtMs: atMs, seen, busyBp: 0, usedBp: 0 };
    }
    if (lines === before.lines)
        return before;
    const elapsedMs = Math.max(atMs - before.seenAtMs, forMs, 1);
    return { ...before, lines, forMs, ...(0,busy_window/* busySince */.SJ)(before.seen, tree, elapsedMs) };
}

;// CONCATENATED MODULE: ./lib/signals/output-loop.js


function outputLoopDetector(bounds) {
    return {
        initial: { raw: null, masked: null },
        step(state, tick) {
            const { loop, repetition } = tick.output;
            const raw = followLoop(state.raw, loop, tick);
            const masked = followLoop(state.masked, { ...repetition, period: 0 }, tick);
            return [{ raw, masked }, strongest(findRaw(bounds, raw, tick), findMasked(bounds, masked, tick))];
        },
    };
}
function findRaw({ ladder }, stretch, tick) {
    const reached = stretch === null ? null : highestStep(ladder, stretch);
    return stretch === null || reached === null ? null : (0,loop_findings/* rawLoopFinding */.qk)(stretch, reached.step, reached.level, tick);
}
function findMasked({ masked }, stretch, tick) {
    const reached = stretch === null ? null : highestStep(masked, stretch);
    return stretch === null || reached === null ? null : (0,loop_findings/* maskedLoopFinding */.Ps)(stretch, reached.step, reached.level, tick);
}
function highestStep(ladder, stretch) {
    const reached = ladder.filter(({ lines, forMs }) => stretch.lines >= lines && stretch.forMs >= forMs);
    const whole = reached.find((step) => step.level === 'enforce' && isNoWait(step, stretch));
    if (whole !== undefined)
        return { step: whole, level: 'enforce' };
    const [first] = reached;
    return first === undefined ? null : { step: first, level: 'alert' };
}
function isNoWait({ cpuBp, linesPerSecond }, { busyBp, lines, forMs }) {
    return busyBp >= cpuBp && lines * 1000 >= linesPerSecond * forMs;
}
function strongest(raw, masked) {
    return masked?.level === 'enforce' && raw?.level !== 'enforce' ? masked : (raw ?? masked);
}


/***/ }),

/***/ 6405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shareFallenBp),
/* harmony export */   u: () => (/* binding */ shareReachedBp)
/* harmony export */ });
function shareReachedBp(observed, bound) {
    return observed >= bound ? 10_000 : Math.max(0, Math.floor((observed * 10_000) / bound));
}
function shareFallenBp(observed, bound) {
    return observed <= bound ? 10_000 : Math.floor((bound * 10_000) / observed);
}


/***/ }),

/***/ 89665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ silentSpinDetector)
/* harmony export */ });
/* harmony import */ var _busy_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88897);
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66169);
/* harmony import */ var _loop_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6378);
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24681);





function silentSpinDetector(bounds) {
    return {
        initial: _busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyWindow */ .wi,
        step(state, tick) {
            const window = (0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .widen */ .oP)(state, bounds.forMs, tick);
            const busy = (0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .averageBusy */ .dg)(window, bounds.forMs, tick);
            const { silentMs } = tick.output;
            const isSpin = busy !== null && busy.busyBp >= bounds.cpuBp && silentMs >= bounds.forMs;
            return [window, isSpin ? findingOf(busy, silentMs, bounds) : null];
        },
    };
}
function findingOf(busy, silentMs, { cpuBp, forMs }) {
    const time = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(forMs);
    const core = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs)(cpuBp);
    return {
        ...{ name: 'silent-spin', level: 'alert', declared: false },
        clauses: [
            { kind: 'CPU', text: `CPU exceeded ${core} for ${time}` },
            { kind: 'LOG', text: `no output for ${time}` },
        ],
        observations: [
            { name: 'silence-while-busy', observed: silentMs, limit: forMs, unit: 'ms' },
            { name: 'cpu-while-silent', observed: busy.busyBp, limit: cpuBp, unit: 'bp' },
        ],
        scores: {
            'silent-spin.silence': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .shareReachedBp */ .u)(silentMs, forMs),
            'silent-spin.cpu': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .shareReachedBp */ .u)(busy.busyBp, cpuBp),
        },
        counterfactual: (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_3__/* .counterfactualOf */ .q)([`the command had written anything within ${time}`, `CPU had been under ${core}`], `CPU averaged ${(0,_loop_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .busyWords */ .T9)(busy)}`, [
            { what: 'silence', observed: silentMs, limit: forMs, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsWords */ .dB },
            { what: 'CPU', observed: busy.busyBp, limit: cpuBp, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs },
        ]),
    };
}


/***/ }),

/***/ 43193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ stuckProgressDetector)
/* harmony export */ });
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66169);
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24681);



const LEAST_UPDATES = 20;
const STILL_SHOWN_SHARE = 5;
function stuckProgressDetector({ forMs }) {
    return {
        initial: { updatesSince: 0, shownMs: 0 },
        step(state, { clockMs, output: { progress } }) {
            const isShown = progress.updatesSince !== state.updatesSince;
            const next = isShown ? { updatesSince: progress.updatesSince, shownMs: clockMs } : state;
            const isStuck = progress.valueBp >= 0 && progress.valueBp < 10_000 && progress.stuckMs >= forMs && progress.updatesSince >= LEAST_UPDATES;
            const isStillShown = (clockMs - next.shownMs) * STILL_SHOWN_SHARE <= forMs;
            return [next, isStuck && isStillShown ? findingOf(progress, forMs) : null];
        },
    };
}
function findingOf({ valueBp, stuckMs, updatesSince }, forMs) {
    const time = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .Sh)(forMs);
    return {
        ...{ name: 'stuck-progress', level: 'enforce', declared: false },
        clauses: [{ kind: 'PROGRESS', text: `progress stood still for ${time}` }],
        observations: [
            { name: 'stuck-for', observed: stuckMs, limit: forMs, unit: 'ms' },
            { name: 'progress', observed: valueBp, limit: 10_000, unit: 'bp' },
        ],
        scores: {
            'stuck-progress.duration': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareReachedBp */ .u)(stuckMs, forMs),
            'stuck-progress.updates': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareReachedBp */ .u)(updatesSince, LEAST_UPDATES),
        },
        counterfactual: (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_2__/* .counterfactualOf */ .q)([`the progress had moved within ${time}`], `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(valueBp)} was shown ${updatesSince} times more`, [{ what: 'time', observed: stuckMs, limit: forMs, words: _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsWords */ .dB }]),
    };
}


/***/ }),

/***/ 24681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ dollarsWords),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   VG: () => (/* binding */ linesWords),
/* harmony export */   c5: () => (/* binding */ rateWords),
/* harmony export */   dB: () => (/* binding */ secondsWords),
/* harmony export */   fW: () => (/* binding */ processesWords),
/* harmony export */   ft: () => (/* binding */ ratioWords),
/* harmony export */   hs: () => (/* binding */ shareWords),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
function durationWords(ms) {
    if (ms === 0 || ms % 1000 !== 0)
        return `${ms}ms`;
    if (ms % 3_600_000 === 0)
        return `${ms / 3_600_000}h`;
    if (ms % 60_000 === 0)
        return `${ms / 60_000}m`;
    return `${ms / 1000}s`;
}
function secondsWords(ms) {
    return `${ms / 1000}s`;
}
function shareWords(bp) {
    return `${bp / 100}%`;
}
function ratioWords(bp) {
    return String(bp / 10_000);
}
function linesWords(count) {
    return count === 1 ? '1 line' : `${count} lines`;
}
function processesWords(count) {
    return count === 1 ? '1 process' : `${count} processes`;
}
function dollarsWords(micros) {
    return `$${(micros / 1_000_000).toFixed(6).replace(/0{1,4}$/, '')}`;
}
function sizeWords(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${Math.round(value * 100) / 100}${units[unit]}`;
}
function rateWords(bytesPerSecond) {
    return `${sizeWords(bytesPerSecond)}/s`;
}


/***/ }),

/***/ 89008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ testedPlatform),
/* harmony export */   y: () => (/* binding */ platformPolicy)
/* harmony export */ });
function testedPlatform(platform) {
    return platform === 'linux';
}
function platformPolicy(platform) {
    if (testedPlatform(platform))
        return {};
    return { profile: 'watchdog', places: { profile: { kind: 'option', name: `${platform}, which is untested` } } };
}


/***/ }),

/***/ 36532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ initialTickState),
  R: () => (/* binding */ tickEvents)
});

;// CONCATENATED MODULE: ./lib/signals/transitions.js
function transitions(before, now) {
    return {
        raised: now.filter(hasRisen),
        cleared: before.map(({ name }) => name).filter((name) => !now.some((signal) => signal.name === name)),
    };
    function hasRisen(signal) {
        const earlier = before.find(({ name }) => name === signal.name);
        return earlier === undefined || (earlier.level === 'alert' && signal.level === 'enforce');
    }
}

;// CONCATENATED MODULE: ./lib/tick-events.js

const initialTickState = { raised: [], incident: null };
function tickEvents({ raised, incident }, signals, decision) {
    const { atMs } = decision;
    const changes = transitions(raised, signals);
    const before = incident?.incidentId ?? null;
    const findings = [
        ...changes.raised.map((signal) => signalRaised(signal, atMs, before)),
        ...changes.cleared.map((signal) => tick_events_event('signal_cleared', before, { payload: { signal, at_ms: atMs } })),
    ];
    if (decision.action !== 'continue') {
        const opened = before === decision.incidentId ? [] : [incidentOpened(decision)];
        return [{ raised: signals, incident: decision }, [...findings, ...opened, ...decided(decision)]];
    }
    if (incident === null || decision.incidentId !== null)
        return [{ raised: signals, incident }, findings];
    const closed = tick_events_event('incident_closed', before, { payload: { at_ms: atMs }, outcome: 'cleared' });
    return [{ raised: signals, incident: null }, [...findings, closed]];
}
function signalRaised({ name, level, sinceMs, observations, scores }, atMs, incidentId) {
    const payload = { signal: name, level, since_ms: sinceMs, at_ms: atMs, observations };
    return tick_events_event('signal_raised', incidentId, { payload, scores });
}
function incidentOpened({ rules, reason, incidentId, atMs }) {
    return tick_events_event('incident_opened', incidentId, { payload: { rules, at_ms: atMs }, reason });
}
function decided(decision) {
    const { rules, counterfactual, observations, reason, action, intended, atMs, incidentId } = decision;
    const said = { reason, action, scores: { ...decision.scores, confidence: decision.confidence } };
    const { agentResult } = decision;
    const payload = {
        ...{ rules, counterfactual, observations, at_ms: atMs },
        ...(agentResult === undefined ? {} : { agent_result: agentResult }),
    };
    if (action === 'log_only' && intended !== 'continue')
        return [tick_events_event('policy_dry_run', incidentId, { ...said, payload: { ...payload, would: intended } })];
    const made = tick_events_event('decision_made', incidentId, { ...said, payload });
    if (action !== 'alert')
        return [made];
    return [made, tick_events_event('alert_raised', incidentId, { ...said, payload: { rules, at_ms: atMs }, outcome: 'reported' })];
}
function tick_events_event(eventType, incidentId, said) {
    const envelope = { event_type: eventType, incident_id: incidentId, reason: '', scores: {}, action: '', outcome: '' };
    return { ...envelope, ...said };
}


/***/ }),

/***/ 57090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runUnguarded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _ci_command_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77413);
/* harmony import */ var _platform_inherited_fds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16583);




const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'];
function runUnguarded(said, argv, entry, cwd) {
    process.stderr.write(`flowforge: ${said}: the command runs without the guard\n`);
    const [file, ...args] = argv;
    const stdio = ['inherit', 'inherit', 'inherit'];
    for (const fd of (0,_platform_inherited_fds_js__WEBPACK_IMPORTED_MODULE_2__/* .inheritedFds */ .C)()) {
        while (stdio.length < fd)
            stdio.push('ignore');
        stdio[fd] = fd;
    }
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { stdio, cwd, env: (0,_ci_command_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .commandEnvironment */ .J)(process.env, entry) });
    for (const signal of PASSED_ON)
        process.on(signal, () => child.kill(signal));
    return new Promise((resolve) => {
        child.once('error', (error) => {
            process.stderr.write(`flowforge: ${file}: ${error.code ?? error.message}\n`);
            resolve(error.code === 'ENOENT' ? 127 : 126);
        });
        child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal])));
    });
}


/***/ }),

/***/ 33814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _decision_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44908);


function parseArguments(args, specs) {
    const options = Object.fromEntries(specs.map(({ name, takesValue }) => [name, { type: takesValue ? 'string' : 'boolean' }]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
    const flags = {};
    const words = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
        const spec = specs.find(({ name }) => name === token.name && token.rawName.startsWith('--'));
        if (spec === undefined)
            return { kind: 'wrong', problem: unknownFlag(token.rawName, specs) };
        if (spec.takesValue && (token.value === undefined || isFlag(token.value, token.inlineValue))) {
            return { kind: 'wrong', problem: `${token.rawName} needs a value` };
        }
        if (!spec.takesValue && token.value !== undefined)
            return { kind: 'wrong', problem: `${token.rawName} takes no value` };
        const before = spec.repeats === true ? flags[token.name] : undefined;
        flags[token.name] = before === undefined ? (token.value ?? 'true') : `${before},${token.value}`;
    }
    return { kind: 'ok', flags, words };
}
function unknownFlag(rawName, specs) {
    const near = (0,_decision_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(rawName.replace(/^-+/, ''), specs.map(({ name }) => name));
    return `unknown option ${rawName}.${near === null ? '' : ` Did you mean --${near}?`}`;
}
function isFlag(value, inline) {
    return inline !== true && value.startsWith('--') && !value.startsWith('---');
}


/***/ }),

/***/ 55079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flag)
/* harmony export */ });
function flag(name, placeholder, help) {
    return { name, placeholder, help, takesValue: placeholder !== '' };
}


/***/ }),

/***/ 29497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ gateFlags)
/* harmony export */ });
/* harmony import */ var _explained_flag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55079);
/* harmony import */ var _verify_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67779);


const gateFlags = [
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('policy', 'FILE', 'the policy whose gate: section says what is required (default: the built-in one)'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('policy-sha256', 'HEX', 'the SHA-256 that this file must have; with --issue, of the effective policy that the run must have'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('baseline', 'BUNDLE', 'a bundle, or a folder of them, that regression: compares with'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('public-key', 'FILE', 'the Ed25519 key (PEM) that the bundles must be signed by'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('any-run', '', 'take bundles of any run: otherwise they must be of this one, as the CI says in the environment'),
    ..._verify_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyFlags */ .X.filter(({ name }) => name.startsWith('expect-') && name !== 'expect-this-run'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('junit-path', 'FILE', 'write a JUnit report here: a case for each check of each bundle'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('job-summary', 'FILE', 'append a summary (Markdown) to this file'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('json', '', 'print the judgement as JSON'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('issue', '', 'print a token that lets a run with --require-token start, instead of judging'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('key-env', 'NAME', '--issue: the variable that holds the key (default: FLOWFORGE_TOKEN_KEY)'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('expires', 'TIME', '--issue: how long the token holds (default: 1h)'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('budget', 'TIME', '--issue: the wall time that the run may take at most (default: no limit)'),
];


/***/ }),

/***/ 89787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/decision/nearest.js
var nearest = __webpack_require__(44908);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/ci/log-line.js
var log_line = __webpack_require__(88857);
// EXTERNAL MODULE: ./lib/ci/runner-shells.js
var runner_shells = __webpack_require__(31854);
// EXTERNAL MODULE: ./lib/decision/guard-variables.js
var guard_variables = __webpack_require__(39335);
// EXTERNAL MODULE: ./lib/decision/kill-switch.js
var kill_switch = __webpack_require__(47829);
// EXTERNAL MODULE: ./lib/decision/options.js
var decision_options = __webpack_require__(36716);
// EXTERNAL MODULE: ./lib/decision/read-options.js
var read_options = __webpack_require__(35335);
// EXTERNAL MODULE: ./lib/evidence-folder.js
var evidence_folder = __webpack_require__(96851);
// EXTERNAL MODULE: ./lib/granted-run.js
var granted_run = __webpack_require__(75284);
// EXTERNAL MODULE: ./lib/publish.js + 11 modules
var publish = __webpack_require__(8361);
// EXTERNAL MODULE: ./lib/run.js + 86 modules
var run = __webpack_require__(26307);
// EXTERNAL MODULE: ./lib/run-settings.js + 1 modules
var run_settings = __webpack_require__(64187);
// EXTERNAL MODULE: ./lib/unguarded.js
var unguarded = __webpack_require__(57090);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
;// CONCATENATED MODULE: ./lib/cli/run.js














const GUARD_FAILED = 125;
async function runCommand(args) {
    const end = args.indexOf('--');
    const [file, ...rest] = end === -1 ? [] : args.slice(end + 1);
    const disabled = (0,kill_switch/* killSwitch */.d)(process.env);
    if (disabled.kind === 'unguarded' && file !== undefined)
        return (0,unguarded/* runUnguarded */.F)(disabled.said, [file, ...rest], 'cli');
    if (disabled.kind === 'guarded' && disabled.problem !== null)
        say(disabled.problem);
    const own = end === -1 ? args : args.slice(0, end);
    const parsed = (0,cli_arguments/* parseArguments */.W)(own, decision_options/* runOptions */.K.map(({ name, kind }) => ({ name, takesValue: kind !== 'flag' })));
    if (parsed.kind === 'wrong')
        return misused(parsed.problem);
    const flags = { said: (name) => `--${name}`, values: parsed.flags };
    const options = (0,read_options/* readOptions */.T)([(0,read_options/* environmentLayer */.L)(process.env), flags]);
    if (options.kind === 'invalid')
        return misused(options.problem);
    const { values } = options;
    if (values.quiet !== 'true')
        (0,guard_variables/* strayVariableLines */.FU)(process.env).forEach(say);
    const argv = commandOf(file === undefined ? null : [file, ...rest], parsed.words, values);
    if (typeof argv === 'string')
        return misused(argv);
    if (disabled.kind === 'unguarded')
        return (0,unguarded/* runUnguarded */.F)(disabled.said, argv, 'cli');
    const name = values.name ?? argv.join(' ');
    const asked = await (0,run_settings/* runSettings */.n)(options, name);
    const settings = asked.kind === 'ok' ? await (0,granted_run/* grantedSettings */.z)(asked, values, process.env) : asked;
    if (settings.kind === 'invalid')
        return misused(settings.problem);
    const outcome = await (0,run/* run */.e)({
        ...{ entry: 'cli', argv, name, cwd: process.cwd() },
        settings,
        evidenceDir: (0,evidence_folder/* evidenceFolder */.e)(process.cwd(), values['evidence-dir']),
    });
    await (0,publish/* publish */.m)(outcome, {
        quiet: values.quiet === 'true',
        junitPath: values['junit-path'],
        summaryPath: values['job-summary'],
        resultPath: values.result,
        ci: settings.ci,
    });
    return outcome.exitCode;
}
function commandOf(command, strayWords, values) {
    if (strayWords.length > 0)
        return `"${strayWords[0]}" stands before "--". Write: flowforge-ci run [options] -- <command> [args…]`;
    if (values.script !== undefined) {
        if (command !== null)
            return 'give either a command after "--" or --script, not both';
        const shell = (0,runner_shells/* shellCommand */.q)(values.shell ?? '', (0,external_node_path_.resolve)(values.script));
        return shell.kind === 'ok' ? shell.argv : `--shell: ${shell.problem}`;
    }
    if (values.shell !== undefined)
        return '--shell needs --script FILE';
    return command ?? 'no command. Write: flowforge-ci run [options] -- <command> [args…]';
}
function misused(problem) {
    const lines = `flowforge: ${problem}`.split(/\r\n|[\r\n]/);
    process.stderr.write(lines.map((line) => `${line.startsWith('flowforge: ') ? line : `flowforge: ${line}`}\n`).join(''));
    return GUARD_FAILED;
}
function say(line) {
    process.stderr.write(`flowforge: ${(0,log_line/* logLine */.B)(line)}\n`);
}

;// CONCATENATED MODULE: ./lib/cli/commands.js

const commands = [
    {
        name: 'run',
        usage: 'run [options] -- <command> [args…]',
        summary: 'supervise a command (or: --shell bash --script FILE)',
        load: async () => runCommand,
    },
    {
        name: 'demo',
        usage: 'demo',
        summary: '60-second proof: a runaway is detected, killed, explained',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2014), __webpack_require__.e(6715)]).then(__webpack_require__.bind(__webpack_require__, 6715))).demoCommand,
    },
    {
        name: 'verify',
        usage: 'verify [options] <bundle>…',
        summary: 'integrity: VALID / INVALID / INCOMPLETE, with the first bad event',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(4263), __webpack_require__.e(6178)]).then(__webpack_require__.bind(__webpack_require__, 5676))).verifyCommand,
    },
    {
        name: 'report',
        usage: 'report [--out DIR | --recover] <bundle>',
        summary: "write the reports again from the events, or make a bundle of a killed guard's journal",
        options: [
            ['--out DIR', "write the reports there (default: the bundle's own folder)"],
            ['--recover', 'make a bundle, INCOMPLETE, of what a killed guard left'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4918), __webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(3072), __webpack_require__.e(4991)]).then(__webpack_require__.bind(__webpack_require__, 7786))).reportCommand,
    },
    {
        name: 'timeline',
        usage: 'timeline [--incident ID] [--type T] [--since TIME] [--until TIME] [--json] <bundle>',
        summary: 'what happened, in order',
        options: [
            ['--incident ID', 'only what belongs to this incident: <run id>-i1 is the first of a run'],
            ['--type T', 'only events of these types, such as decision_made,kill_requested'],
            ['--since TIME', 'only from then on: 30s after the start, or an instant such as 2026-05-04T03:12:07Z'],
            ['--until TIME', 'only until then'],
            ['--json', 'print one JSON array'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(2773)]).then(__webpack_require__.bind(__webpack_require__, 72773))).timelineCommand,
    },
    {
        name: 'replay',
        usage: 'replay [--json] <bundle>',
        summary: 'decide again from the recorded samples; 1 when that does not agree with the record',
        options: [['--json', 'print it as JSON']],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(488)]).then(__webpack_require__.bind(__webpack_require__, 80488))).replayCommand,
    },
    {
        name: 'simulate',
        usage: 'simulate [--policy FILE] [options of run] [--json] <bundle>…',
        summary: 'what another policy would have decided; 1 when it would newly end a run that is labelled healthy',
        options: [
            ['--policy FILE', 'the policy to try; the options of run that belong to a policy work too, such as --wall-time 20m'],
            ['--json', 'print it as JSON'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(3592), __webpack_require__.e(2508)]).then(__webpack_require__.bind(__webpack_require__, 52508))).simulateCommand,
    },
    {
        name: 'tune',
        usage: 'tune [--margin 2] [--profile P] [--out FILE [--force]] [--json] <bundle>…',
        summary: 'a policy suggested from healthy runs, each value with its evidence',
        options: [
            ['--margin N', 'how many times what was seen is still healthy (default: 2)'],
            ['--profile P', 'what the policy builds on: standard, strict, watchdog or agent (default: standard)'],
            ['--out FILE', 'write the policy there (default: print it)'],
            ['--force', 'write over a file that is there'],
            ['--json', 'print it as JSON'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(3592), __webpack_require__.e(2508), __webpack_require__.e(7385)]).then(__webpack_require__.bind(__webpack_require__, 47385))).tuneCommand,
    },
    {
        name: 'label',
        usage: 'label <bundle> [healthy|runaway] [--note TEXT] [--by NAME]',
        summary: 'say what a run was, in a file beside its bundle, or print what was said',
        options: [
            ['--note TEXT', 'why, in your words'],
            ['--by NAME', 'who says so (default: the user)'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(5972)]).then(__webpack_require__.bind(__webpack_require__, 5972))).labelCommand,
    },
    {
        name: 'diff',
        usage: 'diff [--json] <bundle> <bundle>',
        summary: 'two runs side by side; 0 whatever differs',
        options: [['--json', 'print it as JSON']],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(2483)]).then(__webpack_require__.bind(__webpack_require__, 22483))).diffCommand,
    },
    {
        name: 'gate',
        usage: 'gate [--policy FILE] [--policy-sha256 HEX] [options] [<bundle or folder>…]',
        summary: 'the pipeline gate: 0 pass, 1 fail, with reasons',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(3592), __webpack_require__.e(4263), __webpack_require__.e(7453), __webpack_require__.e(8946)]).then(__webpack_require__.bind(__webpack_require__, 18946))).gateCommand,
    },
    {
        name: 'policy',
        usage: 'policy lint [--job-timeout TIME] [FILE…] | schema | explain [--step NAME] [options of run] [FILE]',
        summary: 'check a policy; print its JSON Schema; print the effective policy, and where each value is from',
        options: [
            ['--job-timeout TIME', "lint: the job's own timeout, which the limits must stay below"],
            ['--step NAME', 'explain: the step that is meant, for the parts under steps:'],
            ['--as-inputs', 'explain: take the options as inputs of the action, which the file cannot raise'],
            ['--json', 'print it as JSON'],
        ],
        load: async () => (await __webpack_require__.e(/* import() */ 5034).then(__webpack_require__.bind(__webpack_require__, 45034))).policyCommand,
    },
    {
        name: 'init',
        usage: 'init [--force] github|gitlab|jenkins [--agent [NAME]]',
        summary: 'write a workflow and a policy to start from, never over a file that is there without --force',
        options: [
            ['--force', 'write over files that are there'],
            ['--agent [NAME]', 'github: for an AI agent instead: claude, codex, gemini, opencode or aider (default: claude)'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3347)]).then(__webpack_require__.bind(__webpack_require__, 13347))).initCommand,
    },
    {
        name: 'doctor',
        usage: 'doctor [--policy FILE] [--evidence-dir DIR] [--json]',
        summary: 'what this host can do, and what a run would be told; 1 when the guard would not protect',
        options: [
            ['--policy FILE', 'the policy that a run would have'],
            ['--evidence-dir DIR', 'where a run would write its evidence'],
            ['--json', 'print it as JSON'],
        ],
        load: async () => (await __webpack_require__.e(/* import() */ 3797).then(__webpack_require__.bind(__webpack_require__, 66178))).doctorCommand,
    },
];

// EXTERNAL MODULE: ./lib/decision/run-option.js
var run_option = __webpack_require__(9721);
// EXTERNAL MODULE: ./lib/cli/gate-flags.js
var gate_flags = __webpack_require__(29497);
// EXTERNAL MODULE: ./lib/cli/verify-flags.js
var verify_flags = __webpack_require__(67779);
;// CONCATENATED MODULE: ./lib/cli/wrapped-rows.js
const columns = 100;
const indent = 2;
const longestTerm = 30;
function wrappedRows(rows) {
    const longest = Math.max(...rows.map(([term]) => term.length).filter((length) => length <= longestTerm), 0);
    const start = indent + longest + 2;
    return rows.map(([term, text]) => row(term, wrapped(text, columns - start), start)).join('');
}
function row(term, lines, start) {
    const first = `${' '.repeat(indent)}${term}`;
    const [beside = '', ...below] = first.length + 2 > start ? ['', ...lines] : lines;
    const others = below.map((line) => `${' '.repeat(start)}${line}\n`);
    return [`${first.padEnd(start)}${beside}`.trimEnd(), '\n', ...others].join('');
}
function wrapped(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const longer = [...lines.slice(-1), word].join(' ');
        if (lines.length > 0 && longer.length <= width)
            lines.splice(-1, 1, longer);
        else
            lines.push(word);
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/cli/help.js







const EXIT_CODES = `Exit codes of run:
  0-255  the command's own code, 128+n when it died of signal n
  86     killed by the guard
  130    cancelled by SIGINT; 143 by SIGTERM; 129 by SIGHUP
  125    the guard failed or was misused; 126 cannot execute; 127 not found
`;
function helpText(name) {
    const command = commands.find((each) => each.name === name);
    if (command === undefined)
        return overview();
    const head = `flowforge-ci ${command.usage}\n\n${command.summary}\n`;
    switch (command.name) {
        case 'run':
            return `${head}\nOptions:\n${optionLines()}${environmentLine()}\n${EXIT_CODES}`;
        case 'verify':
            return `${head}\nOptions:\n${wrappedRows(verify_flags/* verifyFlags */.X.map((each) => [flagName(each), each.help]))}`;
        case 'gate':
            return `${head}\nOptions:\n${wrappedRows(gate_flags/* gateFlags */.j.map((each) => [flagName(each), each.help]))}`;
        default:
            return command.options === undefined ? head : `${head}\nOptions:\n${wrappedRows(command.options)}`;
    }
}
function overview() {
    const rows = commands.map(({ name, summary }) => [`flowforge-ci ${name}`, summary]);
    return `FlowForge Guard: supervises a command, ends runaways, explains why.

${wrappedRows(rows)}
A step needs: flowforge-ci run [options] -- <command> [args…]
Of each command --help tells more; flowforge-ci --version prints the version.
`;
}
function optionLines() {
    return wrappedRows(decision_options/* runOptions */.K.map((option) => [flagName(option), `${option.help} (default: ${option.fallback})`]));
}
function flagName({ name, placeholder }) {
    return placeholder === '' ? `--${name}` : `--${name} ${placeholder}`;
}
function environmentLine() {
    return `
Each option can also be set in the environment, as ${(0,run_option/* environmentName */.VE)('wall-time')} for --wall-time; a flag wins.
Also in the environment:
${wrappedRows(guard_variables/* ownVariables */.uk.map(({ name, help }) => [name, help]))}`;
}

;// CONCATENATED MODULE: ./lib/cli/main.js



const USAGE = 2;
async function main(argv) {
    const [name, ...args] = argv;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        process.stdout.write(helpText(args[0] ?? null));
        return name === undefined ? USAGE : 0;
    }
    if (name === '--version') {
        const { VERSION } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 13411));
        process.stdout.write(`${VERSION}\n`);
        return 0;
    }
    const command = commands.find((each) => each.name === name);
    if (command === undefined) {
        const near = (0,nearest/* nearest */.p)(name, commands.map((each) => each.name));
        const hint = near === null ? 'See flowforge-ci --help.' : `Did you mean ${near}?`;
        process.stderr.write(`flowforge: there is no command "${name}". ${hint}\n`);
        return USAGE;
    }
    if (asksForHelp(args)) {
        process.stdout.write(helpText(name));
        return 0;
    }
    return command.load().then((start) => start(args));
}
function asksForHelp(args) {
    const end = args.indexOf('--');
    const own = end === -1 ? args : args.slice(0, end);
    return own.includes('--help') || own.includes('-h');
}


/***/ }),

/***/ 67779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ verifyFlags)
/* harmony export */ });
/* harmony import */ var _expected_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32887);
/* harmony import */ var _explained_flag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55079);


const verifyFlags = [
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('public-key', 'FILE', 'the Ed25519 key (PEM) that the bundle must be signed by'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('witness', 'LOG', "the job's log, as the CI kept it: what the guard said there must agree"),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('expect-this-run', '', 'the bundle must be of this run and job, as the CI says in the environment'),
    ..._expected_run_js__WEBPACK_IMPORTED_MODULE_0__/* .expectations */ .E.map(({ name, placeholder, help }) => (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)(name, placeholder, help)),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('json', '', 'print the verification as JSON'),
];


/***/ }),

/***/ 32887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectations),
/* harmony export */   V: () => (/* binding */ judgedRun)
/* harmony export */ });
const expectations = [
    { name: 'expect-repository', field: 'repository', placeholder: 'NAME', help: 'the repository that the run must be of' },
    { name: 'expect-sha', field: 'sha', placeholder: 'SHA', help: 'the commit that it must be of' },
    {
        name: 'expect-workflow',
        field: 'workflow',
        placeholder: 'NAME',
        help: 'the workflow or pipeline definition that it must be of',
    },
    { name: 'expect-job', field: 'job', placeholder: 'NAME', help: 'the job that it must be of' },
    { name: 'expect-run', field: 'run_id', placeholder: 'ID', help: "the CI's id of the run" },
    { name: 'expect-attempt', field: 'attempt', placeholder: 'N', help: 'which attempt it must be' },
    { name: 'expect-step', field: 'step', placeholder: 'NAME', help: 'the name that the guard was given for the step' },
    { name: 'expect-ci', field: 'ci', placeholder: 'NAME', help: 'github, gitlab, circleci, azure, buildkite or jenkins' },
];
function judgedRun(own, said) {
    if (said.run_id === undefined || said.run_id === own.expected.run_id)
        return { ...own, expected: { ...own.expected, ...said } };
    const { sha: _sha, workflow: _workflow, ...shared } = own.expected;
    return { expected: { ...shared, ...said }, latestAttempt: null };
}


/***/ }),
};
