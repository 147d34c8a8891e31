package org.govmonitor.app.sight;

import java.util.List;

/**
 * What belongs to a unit in the store.
 *
 * @param findings of all states and several kinds
 * @param proved the one of them that has the proof
 * @param run of its site alone
 * @param command of one of its findings, which can be taken back
 */
record Belongings(
        String unit,
        String mark,
        long unitId,
        long site,
        long column,
        long account,
        String accountName,
        List<Long> findings,
        long proved,
        long proof,
        long run,
        long exemption,
        long member,
        long token,
        String command) {
    /** The same with one finding of each sort: by a scan, with a proof, by hand. */
    Belongings some() {
        return new Belongings(
                unit,
                mark,
                unitId,
                site,
                column,
                account,
                accountName,
                List.of(findings.get(0), proved, findings.get(findings.size() - 1)),
                proved,
                proof,
                run,
                exemption,
                member,
                token,
                command);
    }
}
