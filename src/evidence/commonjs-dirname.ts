/** Bundled into an ES module, SQLite's loader still asks for CommonJS's name of its folder. Import before `better-sqlite3`. */
(globalThis as { __dirname?: string }).__dirname ??= import.meta.dirname;
