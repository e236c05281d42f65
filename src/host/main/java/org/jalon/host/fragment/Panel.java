package org.jalon.host.fragment;

import org.jalon.host.velocity.SafeHtml;

import java.util.Optional;

/**
 * A web panel made for one page.
 *
 * @param html the add-on's own, already escaped where it had to be
 */
public record Panel(String key, Optional<String> label, SafeHtml html) {}
