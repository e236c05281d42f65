package org.jalon.domain.checkpoint;

/** Where a program has a definition from. */
public enum DefinitionOrigin {
    /** Its own; stands before one of the same code that the version of the Standard brings. */
    PROGRAM,
    /** Inherited from the version of the Standard it deploys. */
    STANDARD
}
