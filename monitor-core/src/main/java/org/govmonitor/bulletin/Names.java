package org.govmonitor.bulletin;

/**
 * How the place is named in sentences.
 *
 * @param city such as 全市
 * @param departments such as 市直各部门
 * @param governments such as 各县（市、区）政府
 * @param portal the site whose letters are counted, such as 市政府门户网站
 * @param orders the platform whose work orders are counted, such as 问政赣州
 */
public record Names(String city, String departments, String governments, String portal, String orders) {}
