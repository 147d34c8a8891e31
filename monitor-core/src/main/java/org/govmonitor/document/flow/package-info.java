/** Documents of running text and slides: paragraphs and tables, and what lies beside and behind them. */
@NullMarked
package org.govmonitor.document.flow;

import org.jspecify.annotations.NullMarked;
