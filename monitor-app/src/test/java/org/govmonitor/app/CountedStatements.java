package org.govmonitor.app;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Counts every statement that reaches the store, whoever sends it: Hibernate's own statistics know nothing of those that are sent
 * past it. To be given to the application as an initializer.
 */
public final class CountedStatements {
    private final AtomicLong sent = new AtomicLong();
    private final ConcurrentHashMap<String, Long> nanos = new ConcurrentHashMap<>();

    /** Takes the place of the application's source of connections. */
    public void initialize(ConfigurableApplicationContext office) {
        office.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && !Proxy.isProxyClass(bean.getClass())
                        ? counted(DataSource.class, source)
                        : bean;
            }
        });
    }

    /** How many there were since the start. */
    public long sent() {
        return sent.get();
    }

    /** How many an action takes. */
    public long during(Runnable action) {
        long before = sent();
        action.run();
        return sent() - before;
    }

    /** What was sent since the last call, with the time that each sort of statement took up to its first row. */
    public List<String> slowest(int most) {
        List<String> slowest = nanos.entrySet().stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .limit(most)
                .map(entry -> entry.getValue() / 1_000_000 + " ms " + entry.getKey())
                .toList();
        nanos.clear();
        return slowest;
    }

    private <T> T counted(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> call(real, method, given)));
    }

    private @Nullable Object call(Object real, Method method, Object @Nullable [] given) throws Throwable {
        Object answer = invoke(real, method, given);
        if (answer instanceof Connection connection) {
            return counted(Connection.class, connection);
        }
        if (real instanceof Connection && answer instanceof PreparedStatement statement) {
            String sql = String.valueOf(given == null ? "" : given[0]);
            return counted(PreparedStatement.class, statement, sql);
        }
        return real instanceof Connection && answer instanceof Statement statement
                ? counted(Statement.class, statement, "plain")
                : answer;
    }

    private <T extends Statement> T counted(Class<T> type, T real, String sql) {
        InvocationHandler handler = (proxy, method, given) -> {
            if (!method.getName().startsWith("execute")) {
                return invoke(real, method, given);
            }
            sent.incrementAndGet();
            long began = System.nanoTime();
            try {
                return invoke(real, method, given);
            } finally {
                nanos.merge(sql, System.nanoTime() - began, Long::sum);
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object invoke(Object real, Method method, Object @Nullable [] given) throws Throwable {
        try {
            return method.invoke(real, given);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
