package org.govmonitor.app.runs;

import java.time.Instant;
import java.util.List;
import org.govmonitor.app.runs.round.Round;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.UnexpectedRollbackException;

/** Runs the round that the job is named after. */
@DisallowConcurrentExecution
class RoundJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(RoundJob.class);
    private static final int TRIES = 5;

    private final List<Round> rounds;

    RoundJob(List<Round> rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(JobExecutionContext context) {
        String name = context.getJobDetail().getKey().getName();
        rounds.stream()
                .filter(round -> round.name().equals(name))
                .forEach(round -> run(round, context.getScheduledFireTime().toInstant()));
    }

    /** A round is all or nothing: where people changed something in the same moment it is simply made again. */
    private static void run(Round round, Instant firedAt) {
        for (int tried = 1; ; tried++) {
            try {
                round.run(firedAt);
                return;
            } catch (TransientDataAccessException | UnexpectedRollbackException conflict) {
                if (tried == TRIES) {
                    throw conflict;
                }
                LOG.info("the {} round is made again: {}", round.name(), conflict.getMessage());
            }
        }
    }
}
