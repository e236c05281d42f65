package org.jalon.domain.view;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollup.Rebuild;
import org.jalon.domain.rollup.Rebuilds;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.BackgroundFunction;
import org.jalon.domain.shared.FunctionSwitches;

import java.util.Arrays;
import java.util.OptionalInt;

/** For everybody who reads a program's figures: whether they are being rebuilt, or left behind. */
public final class ReadKeptFigures {
    private final VisiblePrograms programs;
    private final Rebuilds rebuilds;
    private final FunctionSwitches switches;

    public ReadKeptFigures(VisiblePrograms programs, Rebuilds rebuilds, FunctionSwitches switches) {
        this.programs = programs;
        this.rebuilds = rebuilds;
        this.switches = switches;
    }

    public KeptFigures of(ActorId actor, ProgramKey key) {
        programs.by(actor, key);
        return new KeptFigures(
                rebuilds.of(key)
                        .filter(Rebuild::isRunning)
                        .map(running -> OptionalInt.of(running.percent()))
                        .orElseGet(OptionalInt::empty),
                Arrays.stream(BackgroundFunction.values())
                        .filter(function -> !switches.isOn(function))
                        .toList());
    }
}
