package org.govmonitor.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DrawingGroupRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FooterRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.govmonitor.document.Part;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.Table;
import org.jspecify.annotations.Nullable;

/** Takes the records of a binary workbook one by one. A substream inside that of a sheet is a chart with the data it shows. */
final class XlsRecords {
    private final Gathering to;
    private final CellNumber numbers = new CellNumber();
    private final FormatTrackingHSSFListener formats =
            new FormatTrackingHSSFListener(record -> take(record), Locale.ROOT);
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private @Nullable Table table;
    private @Nullable FormulaRecord awaitsString;
    private int sheet;
    private int row = -1;
    private int depth;
    private boolean pictures;

    XlsRecords(Gathering to) {
        this.to = to;
    }

    HSSFListener listener() {
        return formats;
    }

    private void take(Record record) {
        if (record instanceof BOFRecord begin) {
            depth++;
            if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
                beginSheet();
            }
        } else if (record instanceof EOFRecord) {
            depth = Math.max(0, depth - 1);
            if (depth == 0) {
                endTable();
            }
        } else if (record instanceof BoundSheetRecord one) {
            bound.add(one);
        } else if (record instanceof SSTRecord all) {
            strings = all;
        } else if (record instanceof TextObjectRecord box) {
            beside.add(box.getStr().getString());
        } else if (record instanceof HeaderRecord head) {
            beside.add(head.getText());
        } else if (record instanceof FooterRecord foot) {
            beside.add(foot.getText());
        } else if (record instanceof DrawingGroupRecord drawings) {
            pictures |= XlsPictures.in(drawings.getRawData());
        } else {
            takeCell(record);
        }
    }

    private void takeCell(Record record) {
        if (record instanceof LabelSSTRecord label && strings != null) {
            int index = label.getSSTIndex();
            boolean known = index >= 0 && index < strings.getNumUniqueStrings();
            cell(label, known ? strings.getString(index).getString() : "");
        } else if (record instanceof LabelRecord label) {
            cell(label, label.getValue());
        } else if (record instanceof NumberRecord number) {
            cell(number, number(number, number.getValue()));
        } else if (record instanceof FormulaRecord formula) {
            awaitsString = formula.hasCachedResultString() ? formula : null;
            if (awaitsString == null) {
                cell(formula, number(formula, formula.getValue()));
            }
        } else if (record instanceof StringRecord result && awaitsString != null) {
            cell(awaitsString, result.getString());
            awaitsString = null;
        }
    }

    private String number(CellValueRecordInterface cell, double value) {
        return numbers.text(value, formats.getFormatIndex(cell), formats.getFormatString(cell));
    }

    private void cell(CellValueRecordInterface cell, String text) {
        if (table == null || depth > 1) {
            beside.add(text);
            return;
        }
        if (cell.getRow() != row) {
            row = cell.getRow();
            table.row(row + 1);
        }
        table.cell(cell.getColumn() + 1, text);
    }

    private void beginSheet() {
        endTable();
        if (sheet == 0) {
            List<BoundSheetRecord> ordered = List.of(BoundSheetRecord.orderByBofPosition(bound));
            bound.clear();
            bound.addAll(ordered);
        }
        BoundSheetRecord its = sheet < bound.size() ? bound.get(sheet) : null;
        sheet++;
        to.section(Part.SHEET, sheet, its != null && (its.isHidden() || its.isVeryHidden()));
        table = to.table();
        row = -1;
    }

    private void endTable() {
        if (table != null) {
            table.end();
            table = null;
        }
    }

    /** Hands on what stood outside of cells: comments, text boxes, heads and feet, the data of charts. */
    void end() {
        endTable();
        to.section(Part.COMMENTS, 0, false);
        beside.forEach(to::paragraph);
        if (pictures) {
            to.notRead(Unread.PICTURE_IN_TEXT);
        }
    }
}
