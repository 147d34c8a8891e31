package org.govmonitor.app.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.words.Words;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code /api/v1/openapi.json}: what programs can ask, described from the code, with the words of this room. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final Words WORDS = Words.of(ApiDescription.class);
    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(SignedIn.class);
    }

    @Bean
    OpenAPI describedApi() {
        return new OpenAPI()
                .info(new Info()
                        .title(WORDS.say("api.title"))
                        .description(WORDS.say("api.about"))
                        .version("1"))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description(WORDS.say("api.token"))))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /** Says of each operation and parameter what it is. */
    @Bean
    OperationCustomizer describedInWords() {
        return (operation, method) -> {
            String room = method.getBeanType().getSimpleName();
            operation.setOperationId(room + "." + method.getMethod().getName());
            operation.setTags(List.of(WORDS.say("tag." + room)));
            operation.setSummary(WORDS.say("op." + operation.getOperationId()));
            if (operation.getParameters() != null) {
                operation
                        .getParameters()
                        .forEach(parameter -> parameter.setDescription(WORDS.say("param." + parameter.getName())));
            }
            return operation;
        };
    }
}
