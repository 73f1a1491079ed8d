package io.github.blogmaven.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Lets templates read the components of this package's records and nothing else: no method, field or constructor of any
 * other class, whatever object reaches a template.
 */
final class RecordAccess implements MemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return new Components(type);
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }

    private record Components(Class<?> type) implements ClassMemberAccessPolicy {
        @Override
        public boolean isMethodExposed(Method method) {
            return type.isRecord()
                    && type.getPackage() == RecordAccess.class.getPackage()
                    && Arrays.stream(type.getRecordComponents())
                            .anyMatch(c -> c.getAccessor().equals(method));
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
