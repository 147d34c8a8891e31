/**
 * Which columns a site has. A site is walked through its menus, its site map and its disclosure trees within a small
 * budget; every short link inside the site is a candidate, and what the page behind it says decides.
 *
 * <p>That order is the choice here. Menus have as many forms as there are site builders (lists, tables, definition lists,
 * paragraphs, trees written by script), so to recognise menus first would tie discovery to the builders one has seen. A
 * column's own page is far more alike everywhere: its title, tag or trail of names repeats the words of the link, and below
 * stands a list. The price is one request for every candidate, which the budget bounds.
 *
 * <p>The inner packages look one way: {@code address}, {@code menu}, {@code proposal}, {@code candidate}; the walk here uses
 * them all.
 */
@NullMarked
package org.govmonitor.discover;

import org.jspecify.annotations.NullMarked;
