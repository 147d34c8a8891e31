package org.govmonitor.media.article;

/** What the public page of a post says of it. */
public enum PostPageState {
    PUBLISHED,
    /** 已被发布者删除. The post is no update any more. */
    DELETED,
    /** 违规, 被投诉: taken down by the platform. The post is no update any more. */
    VIOLATION,
    /** A temporary link (链接已过期) that is over. Says nothing of the post. */
    EXPIRED,
    /** A wall, a captcha, 环境异常: the platform turned a program away. Says nothing of the post. */
    BLOCKED,
    /** Not fetched, or not in a form that is known. Says nothing of the post. */
    UNREADABLE;

    /** Whether the platform says that the post is no longer public. */
    public boolean isTakenDown() {
        return this == DELETED || this == VIOLATION;
    }
}
