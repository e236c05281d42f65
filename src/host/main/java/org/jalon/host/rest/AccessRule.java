package org.jalon.host.rest;

import org.jalon.host.HostGap;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * Who may call a REST method of an add-on. Without annotation on method or class: licensed users,
 * as since Jira 10.
 */
enum AccessRule {
    UNRESTRICTED {
        @Override
        boolean admits(CurrentCaller caller) {
            return true;
        }
    },
    LICENSED {
        @Override
        boolean admits(CurrentCaller caller) {
            return caller.licensed();
        }
    },
    ADMINISTRATORS {
        @Override
        boolean admits(CurrentCaller caller) {
            return caller.administrator();
        }
    };

    private static final String REST_PACKAGE = "com.atlassian.plugins.rest.api.security.annotation";
    private static final String NEUTRAL_PACKAGE = "com.atlassian.annotations.security";

    abstract boolean admits(CurrentCaller caller);

    /** The method's annotation counts before the class's. */
    static AccessRule of(Class<?> resource, Method method) {
        return declaredOn(method).or(() -> declaredOn(resource)).orElse(LICENSED);
    }

    private static Optional<AccessRule> declaredOn(AnnotatedElement element) {
        for (Annotation annotation : element.getAnnotations()) {
            Class<? extends Annotation> type = annotation.annotationType();
            if (type.getPackageName().equals(REST_PACKAGE)) {
                return Optional.of(meaning(type));
            }
            // Nobody has shown that Jira 11 heeds the neutral annotations on REST resources.
            if (type.getPackageName().equals(NEUTRAL_PACKAGE)
                    && !type.getSimpleName().equals(XsrfRule.EXCLUDED)) {
                throw new HostGap(type.getName(), "on a REST resource");
            }
        }
        return Optional.empty();
    }

    private static AccessRule meaning(Class<? extends Annotation> type) {
        return switch (type.getSimpleName()) {
            case "UnrestrictedAccess" -> UNRESTRICTED;
            case "LicensedOnly" -> LICENSED;
            case "AdminOnly" -> ADMINISTRATORS;
            default -> throw new HostGap(type.getName(), "on a REST resource");
        };
    }
}
