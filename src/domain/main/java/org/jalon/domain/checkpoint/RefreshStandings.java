package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.StopRequest;

import java.util.List;
import java.util.Map;

/**
 * Judges anew, at a measured pace, where nothing is stored, where the day or the definition is
 * another one, and where it was last done a while ago, for not everything tells when it changes.
 */
public final class RefreshStandings implements BackgroundWork {
    /** So many each time: a site of some hundred Business Units is through in minutes. */
    static final int MOST_AT_ONCE = 200;

    private final Programs programs;
    private final Rollouts rollouts;
    private final Standings standings;
    private final StandingBook book;

    public RefreshStandings(
            Programs programs, Rollouts rollouts, Standings standings, StandingBook book) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.standings = standings;
        this.book = book;
    }

    @Override
    public void run(StopRequest stop) {
        int left = MOST_AT_ONCE;
        for (Program program : programs.all()) {
            List<Rollout> all = rollouts.of(program.key());
            Map<RolloutId, CheckpointStanding> known = standings.of(program.key());
            for (Rollout rollout : all) {
                if (stop.isMade() || left == 0) {
                    return;
                }
                if (book.refresh(program, rollout, known.get(rollout.id()))) {
                    left--;
                }
            }
        }
    }
}
