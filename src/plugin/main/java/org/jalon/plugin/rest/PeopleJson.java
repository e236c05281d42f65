package org.jalon.plugin.rest;

import java.util.List;

/** Who is what in a program, and what is known of its Business Units; no value is null. */
public record PeopleJson(
        ProgramJson program, boolean mayAssign, List<Role> roles, List<Unit> units, String asOf) {

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
            String right) {}
}
