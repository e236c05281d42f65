package org.jalon.domain.exchange;

import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.util.List;

/**
 * Hands out a whole program as a file, or one list of it as a table. It holds every figure of every
 * Business Unit, whatever that discloses, so it takes an administrator of the program.
 */
public final class ExportProgram {
    /** The lists that make a table of their own. */
    public static final List<String> TABLES =
            List.of("workstreams", "milestones", "businessUnits", "rollouts");

    static final String NO_TABLE = "exchange.csv.no-table";

    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final WriteProgramFile files;

    public ExportProgram(VisiblePrograms programs, ProgramRoles roles, WriteProgramFile files) {
        this.programs = programs;
        this.roles = roles;
        this.files = files;
    }

    /** The file, or {@link Refused}. */
    public ObjectNode file(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        roles.require(actor, program, ProgramRole.ADMIN);
        return files.of(program);
    }

    /** One of {@link #TABLES}, or {@link Refused}. */
    public CsvTable table(ActorId actor, ProgramKey key, String table) {
        ObjectNode file = file(actor, key);
        return sectionTable(table).of(file);
    }

    /** The file with one list as a table says; not yet looked at. */
    public ObjectNode with(ActorId actor, ProgramKey key, String table, CsvTable lines) {
        ObjectNode file = file(actor, key);
        return sectionTable(table).with(file, lines);
    }

    private static SectionTable sectionTable(String table) {
        if (!TABLES.contains(table)) {
            throw Refused.notFound(NO_TABLE, table, String.join(", ", TABLES));
        }
        return new SectionTable(table);
    }
}
