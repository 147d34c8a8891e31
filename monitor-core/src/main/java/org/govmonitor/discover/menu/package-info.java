/** What a page offers to read on: the names and links of its menus, trees and trails. */
@NullMarked
package org.govmonitor.discover.menu;

import org.jspecify.annotations.NullMarked;
