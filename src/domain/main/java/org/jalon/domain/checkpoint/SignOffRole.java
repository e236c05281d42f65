package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Code;
import org.jalon.domain.shared.LocalizedText;

import java.util.Locale;

/** A role that is asked to sign a checkpoint off, such as "Marketing and sales". */
public record SignOffRole(SignOffRoleCode code, LocalizedText name) {
    /** The role of that name; its code is the English name in small letters with dashes. */
    public static SignOffRole named(LocalizedText name) {
        String words =
                name.in(Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        String code = words.substring(0, Math.min(words.length(), Code.MAX_LENGTH));
        return new SignOffRole(new SignOffRoleCode(code.isEmpty() ? "role" : code), name);
    }
}
