package org.govmonitor.page.date;

/** Where the date of a listing's item was read; a reviewer trusts them in this order. */
public enum DateSource {
    /** Shown in the list, beside the item. */
    LIST_TEXT,
    /** In data that fills the list: a datastore record or JSON. */
    DATA,
    /** The PubDate tag of the article (国办发〔2017〕47号, annex 网页设计规范). */
    ARTICLE_TAG,
    /** 发布时间 in the text of the article. */
    ARTICLE_TEXT,
    /** Only in the item's link. Such a date shows what is probable; alone it accuses nobody. */
    LINK
}
