package org.govmonitor.app.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets a process die at a chosen statement: from there on nothing reaches the database, as after kill -9, and what was not
 * committed is gone.
 */
final class KillSwitch implements BeanPostProcessor {
    private static final Set<String> INSTRUCTIONS = Set.of("prepareStatement", "createStatement", "commit");

    private long left = Long.MAX_VALUE;

    /** @param instructions how many the process may still do */
    void killAfter(long instructions) {
        left = instructions;
    }

    void revive() {
        left = Long.MAX_VALUE;
    }

    boolean killed() {
        return left <= 0;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? new DelegatingDataSource(source) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        return killable(super.getConnection());
                    }
                }
                : bean;
    }

    private Connection killable(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                KillSwitch.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (INSTRUCTIONS.contains(method.getName())) {
                        if (killed() || --left == 0) {
                            connection.rollback();
                            throw new SQLException("killed");
                        }
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
