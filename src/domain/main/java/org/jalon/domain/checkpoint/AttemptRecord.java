package org.jalon.domain.checkpoint;

/** Port: where an attempt and all it was judged on is kept for good. */
public interface AttemptRecord {
    /** Freezes what the evaluation rests on; joins the running unit of work. */
    void attempted(Attempt attempt, Evaluation evaluation);
}
