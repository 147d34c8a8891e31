package org.govmonitor.discover.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.govmonitor.discover.address.SiteGround;
import org.govmonitor.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptTreeTest {
    private static final HttpUrl HOME = HttpUrl.get("http://www.example.gov.cn/");

    static Stream<Arguments> trees() {
        return Stream.of(
                Arguments.of("nodes that name their parent", """
                        var zNodes=[{id:1,pId:0,name:"政务公开",open:true},{id:11,pId:1,name:"政策文件",url:"/wj/"},
                        {id:111,pId:11,name:"规范性文件",url:"/wj/gf/",target:"_self"}];
                        """),
                Arguments.of("nodes in nodes", """
                        var tree={"label":"政务公开","children":[{"label":"政策文件","href":"\\/wj\\/","children":[
                        {"label":"规范性文件","href":"\\/wj\\/gf\\/"}]}]};
                        """),
                Arguments.of("calls with numbers", """
                        d=new dTree('d');d.add(0,-1,'政务公开');d.add(1,0,'政策文件','/wj/');d.add(2,1,'规范性文件','/wj/gf/','','main');
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trees")
    void aTreeIsReadWithThePathOfEachNode(String form, String script) {
        assertThat(read(script))
                .as(form)
                .extracting(link -> String.join(">", link.above()) + ">" + link.name() + " "
                        + link.url().encodedPath())
                .containsExactlyInAnyOrder("政务公开>政策文件 /wj/", "政务公开>政策文件>规范性文件 /wj/gf/");
    }

    @Test
    void aNodeKnowsWhereTheOneAboveItLeads() {
        List<MenuLink> links =
                read("var z=[{id:'a',name:'政策文件',url:'/wj/'},{id:'b',pId:'a',name:'规范性文件',url:'/wj/gf/'}]");

        assertThat(Objects.requireNonNull(links.get(1).parent()).encodedPath()).isEqualTo("/wj/");
    }

    @Test
    void nodesThatStandUnderEachOtherEnd() {
        assertThat(read("var z=[{id:1,pId:2,name:'政策文件',url:'/a/'},{id:2,pId:1,name:'政策解读',url:'/b/'}]"))
                .hasSize(2)
                .allSatisfy(link -> assertThat(link.above()).hasSizeLessThanOrEqualTo(4));
    }

    @Test
    void otherScriptsAndOtherHostsGiveNothing() {
        assertThat(
                        read(
                                "function f(a){if(a){go({name:'a',url:'/x/'})}} var o={name:'省政府',url:'http://www.jx.gov.cn/'}"))
                .isEmpty();
        assertThat(read("{".repeat(50_000) + "name:'政策文件'")).isEmpty();
    }

    private static List<MenuLink> read(String script) {
        SiteGround ground = new SiteGround();
        ground.addHome(HOME);
        byte[] html = ("<html><body><script>" + script + "</script></body></html>").getBytes(StandardCharsets.UTF_8);
        return ScriptTree.read(Page.parse(HOME, html, "text/html; charset=utf-8"), ground);
    }
}
