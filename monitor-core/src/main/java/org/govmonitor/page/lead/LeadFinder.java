package org.govmonitor.page.lead;

import java.util.List;

/** One way in which pages say where their list lies. */
interface LeadFinder {
    /** The leads of this kind, the likeliest first; empty where the page gives none. They may lie on any host. */
    List<Lead> leads(Shell shell);
}
