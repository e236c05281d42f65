package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.shared.ActorId;

import java.util.List;

/** One sort of things that can wait for a person in a program they may see. */
public interface Waiting {
    List<MyCheckpoint> of(ActorId actor, Program program);
}
