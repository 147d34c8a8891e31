package org.govmonitor.media.article;

/** The form of a WeChat post ({@code item_show_type}). */
public enum PostForm {
    ARTICLE(0),
    VIDEO(5),
    MUSIC(6),
    AUDIO(7),
    PICTURES(8),
    TEXT(10),
    SHORT(17),
    /** A number that is not known, or none. */
    OTHER(-1);

    private final int number;

    PostForm(int number) {
        this.number = number;
    }

    static PostForm of(int number) {
        for (PostForm form : values()) {
            if (form.number == number) {
                return form;
            }
        }
        return OTHER;
    }
}
