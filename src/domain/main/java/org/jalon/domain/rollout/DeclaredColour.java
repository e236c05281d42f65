package org.jalon.domain.rollout;

import org.jalon.domain.shared.Colour;

import java.time.LocalDate;

/** What the Business Unit says of itself on a day: a colour and one sentence. */
public record DeclaredColour(LocalDate date, Colour colour, String sentence) {}
