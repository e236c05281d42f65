package org.jalon.domain.view;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollup.Hints;
import org.jalon.domain.rollup.Rebuild;
import org.jalon.domain.rollup.Rebuilds;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.BackgroundFunction;
import org.jalon.domain.shared.FunctionSwitches;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * For everybody who reads a program's figures: whether they are being counted or rebuilt just now,
 * or left behind.
 */
public final class ReadKeptFigures {
    /** A handful of edits is counted before a reader has found the cell; a bulk change is not. */
    static final int MANY = 100;

    private final VisiblePrograms programs;
    private final Rebuilds rebuilds;
    private final Hints hints;
    private final FunctionSwitches switches;

    public ReadKeptFigures(
            VisiblePrograms programs, Rebuilds rebuilds, Hints hints, FunctionSwitches switches) {
        this.programs = programs;
        this.rebuilds = rebuilds;
        this.hints = hints;
        this.switches = switches;
    }

    public KeptFigures of(ActorId actor, ProgramKey key) {
        programs.by(actor, key);
        int waiting = hints.waiting();
        return new KeptFigures(
                rebuilds.of(key)
                        .filter(Rebuild::isRunning)
                        .map(running -> OptionalInt.of(running.percent()))
                        .orElseGet(OptionalInt::empty),
                waiting < MANY ? OptionalInt.empty() : OptionalInt.of(waiting),
                Arrays.stream(BackgroundFunction.values())
                        .filter(function -> !switches.isOn(function))
                        .toList());
    }
}
