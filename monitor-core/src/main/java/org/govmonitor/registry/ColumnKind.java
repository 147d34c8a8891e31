package org.govmonitor.registry;

/** What a column (栏目) is for. Its update window hangs on it; see {@code config/indicators.yaml}. */
public enum ColumnKind {
    NEWS,
    NOTICE,
    POLICY,
    INTERPRETATION,
    PERSONNEL,
    PLAN,
    STATISTICS,
    LETTERS,
    BUDGET,
    ANNUAL_REPORT,
    /** Guides, duties, leaders: changes when the matter changes. No window. */
    STATIC,
    /** Closed special topics. No window. */
    ARCHIVE,
    /** The name tells no kind and the registry names none. No window, so it is never called stale. */
    OTHER
}
