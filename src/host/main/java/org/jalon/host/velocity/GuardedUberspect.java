package org.jalon.host.velocity;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;

/**
 * Resolves what a template calls, refuses what is not listed, and marks what {@code HtmlSafe}
 * methods return. Velocity makes it by class name, so it finds its list among the engine's
 * application attributes; without a list the templates are the host's own and may call anything.
 */
public final class GuardedUberspect extends UberspectImpl implements RuntimeServicesAware {
    private static final String HTML_SAFE = "com.atlassian.velocity.htmlsafe.HtmlSafe";

    private MethodAllowList allowed;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowed =
                (MethodAllowList) services.getApplicationAttribute(MethodAllowList.class.getName());
    }

    @Override
    public Iterator<?> getIterator(Object target, Info info) throws Exception {
        return super.getIterator(SafeHtml.unwrap(target), info);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info)
            throws Exception {
        Object bare = SafeHtml.unwrap(target);
        if (bare == null) {
            return null;
        }
        Object[] bareArguments = unwrap(arguments);
        VelMethod found = super.getMethod(bare, name, bareArguments, info);
        if (found == null) {
            return null;
        }
        Method method = introspector.getMethod(bare.getClass(), name, bareArguments);
        return new GuardedMethod(found, check(bare, method, info));
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        Object bare = SafeHtml.unwrap(target);
        if (bare == null) {
            return null;
        }
        VelPropertyGet found = super.getPropertyGet(bare, name, info);
        if (found == null) {
            return null;
        }
        return new GuardedProperty(
                found, check(bare, getter(bare, found.getMethodName(), name), info));
    }

    private Method getter(Object target, String methodName, String property) throws Exception {
        Method plain = introspector.getMethod(target.getClass(), methodName, new Object[0]);
        if (plain != null) {
            return plain;
        }
        return target instanceof Map<?, ?>
                ? Map.class.getMethod("get", Object.class)
                : introspector.getMethod(target.getClass(), methodName, new Object[] {property});
    }

    /** Whether the method's result is safe HTML. */
    private boolean check(Object target, Method method, Info info) {
        if (method == null) {
            throw new MethodNotAllowed(
                    target.getClass().getName() + "#?", info.getTemplateName(), info.getLine());
        }
        if (allowed != null && !allowed.allows(target.getClass(), method)) {
            throw new MethodNotAllowed(
                    MethodAllowList.signature(target.getClass(), method),
                    info.getTemplateName(),
                    info.getLine());
        }
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().getName().equals(HTML_SAFE));
    }

    private static Object[] unwrap(Object[] values) {
        return Arrays.stream(values).map(SafeHtml::unwrap).toArray();
    }

    private record GuardedMethod(VelMethod method, boolean htmlSafe) implements VelMethod {
        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            Object value = method.invoke(SafeHtml.unwrap(target), unwrap(arguments));
            return htmlSafe && value != null ? new SafeHtml(value) : value;
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }

    private record GuardedProperty(VelPropertyGet property, boolean htmlSafe)
            implements VelPropertyGet {
        @Override
        public Object invoke(Object target) throws Exception {
            Object value = property.invoke(SafeHtml.unwrap(target));
            return htmlSafe && value != null ? new SafeHtml(value) : value;
        }

        @Override
        public boolean isCacheable() {
            return property.isCacheable();
        }

        @Override
        public String getMethodName() {
            return property.getMethodName();
        }
    }
}
