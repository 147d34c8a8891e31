package org.govmonitor.app.settings;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import org.govmonitor.document.program.Programs;
import org.govmonitor.document.sandbox.SandboxChild;
import org.govmonitor.document.sandbox.SandboxCommand;

/**
 * How the process that reads documents is started from this program, be it the packaged jar, whose classes lie in jars inside
 * it that only its own launcher finds, or a class path.
 */
public final class DocumentProcess {
    /** Stands in the manifest of a jar that Spring Boot has packed. */
    private static final String PACKED = "Start-Class";

    /** The one launcher of the packed jar that can be told another class to start. */
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private DocumentProcess() {}

    /** With the programs that are installed. */
    public static SandboxCommand command() {
        return alone().withPrograms(Programs.installed(
                Optional.ofNullable(System.getenv("PATH")).orElse("")));
    }

    private static SandboxCommand alone() {
        String classPath = System.getProperty("java.class.path");
        if (!isPacked(classPath)) {
            return SandboxCommand.ofClassPath(SandboxChild.class);
        }
        return new SandboxCommand(
                List.of("-Dloader.main=" + SandboxChild.class.getName(), "-cp", classPath, LAUNCHER),
                SandboxCommand.USUAL_HEAP,
                Programs.NONE);
    }

    private static boolean isPacked(String classPath) {
        if (classPath.contains(File.pathSeparator) || !classPath.endsWith(".jar")) {
            return false;
        }
        try (JarFile jar = new JarFile(classPath)) {
            return jar.getManifest() != null
                    && jar.getManifest().getMainAttributes().getValue(PACKED) != null;
        } catch (IOException noJar) {
            return false;
        }
    }
}
