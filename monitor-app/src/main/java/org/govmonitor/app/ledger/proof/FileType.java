package org.govmonitor.app.ledger.proof;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of files that are taken, each told by its ending and its first bytes alike. */
public enum FileType {
    PNG("image/png", true, "89504e47", "png"),
    JPG("image/jpeg", true, "ffd8ff", "jpg", "jpeg"),
    PDF("application/pdf", false, "25504446", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "504b0304", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "504b0304", "xlsx"),
    DOC("application/msword", false, "d0cf11e0", "doc"),
    XLS("application/vnd.ms-excel", false, "d0cf11e0", "xls"),
    TXT("text/plain", false, "", "txt");

    private final String mediaType;
    private final boolean picture;
    private final String begins;
    private final String[] endings;

    FileType(String mediaType, boolean picture, String begins, String... endings) {
        this.mediaType = mediaType;
        this.picture = picture;
        this.begins = begins;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    boolean isPicture() {
        return picture;
    }

    /** Empty where the ending is none of these, or belies the content. */
    static Optional<FileType> of(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> Arrays.asList(type.endings).contains(ending))
                .filter(type -> type == TXT ? isText(content) : begin(content).startsWith(type.begins))
                .findFirst();
    }

    private static String begin(byte[] content) {
        StringBuilder hex = new StringBuilder();
        for (int at = 0; at < Math.min(4, content.length); at++) {
            hex.append(String.format("%02x", content[at]));
        }
        return hex.toString();
    }

    private static boolean isText(byte[] content) {
        for (byte one : content) {
            if (one == 0) {
                return false;
            }
        }
        return true;
    }
}
