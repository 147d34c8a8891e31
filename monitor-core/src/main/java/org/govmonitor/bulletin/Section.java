package org.govmonitor.bulletin;

import org.govmonitor.words.Words;

/** The sections of a bulletin, in the order in which they are printed. */
public enum Section {
    /** 工作动态: dated news, chosen by the editor. */
    NEWS,
    /** 经验交流: contributions of units. */
    EXPERIENCE,
    /** 基本情况: what was counted. */
    SITUATION,
    /** 存在问题: drafted from the worst of it. */
    PROBLEMS,
    /** 工作要求 */
    DEMANDS;

    /** As it is printed, without brackets. */
    public String title() {
        return Words.of(Section.class).say("section." + name());
    }

    /** Whether paragraphs of it are drafted from facts. */
    public boolean drafted() {
        return this == SITUATION || this == PROBLEMS;
    }
}
