package org.jalon.host.fragment;

import org.jalon.host.plugin.Module;
import org.w3c.dom.Element;

import java.util.Locale;
import java.util.Optional;

/**
 * The texts a fragment shows: the key looked up in its add-on's texts, or what the descriptor says
 * literally.
 */
final class FragmentText {

    private FragmentText() {}

    static Optional<String> child(Module module, String name, Locale locale) {
        return module.children(name).stream()
                .findFirst()
                .map(element -> of(module, element, locale));
    }

    private static String of(Module module, Element element, Locale locale) {
        String key = element.getAttribute("key");
        String literal = element.getTextContent().trim();
        return key.isBlank()
                ? literal
                : module.plugin()
                        .texts(locale)
                        .getOrDefault(key, literal.isEmpty() ? key : literal);
    }
}
