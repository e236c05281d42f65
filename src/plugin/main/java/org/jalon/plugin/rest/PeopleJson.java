package org.jalon.plugin.rest;

import java.util.List;

/** Who is what in a program, and what is known of its Business Units; no value is null. */
public record PeopleJson(
        ProgramJson program,
        boolean mayAssign,
        List<Role> roles,
        List<Unit> units,
        List<Calendar> calendars,
        String asOf) {

    /** Those who were given one role. */
    public record Role(String role, List<Named> people) {}

    /** Somebody; {@code former} people were anonymised or deleted, and their name says so. */
    public record Named(String key, String name, boolean former) {}

    /** A Business Unit; {@code right} is what the caller may change: all, own or none. */
    public record Unit(
            String bu,
            String name,
            String country,
            Named lead,
            String timeZone,
            String language,
            String disclosure,
            String calendar,
            List<Interested> stakeholders,
            String right) {}

    /** A stakeholder: with an account {@code person}, else with a name and a channel. */
    public record Interested(Named person, String name, String channel, String role) {}

    /** A working calendar with the number of its holidays. */
    public record Calendar(String code, String name, List<String> workDays, int holidays) {}
}
