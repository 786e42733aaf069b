using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Outcomes.Waivers;
using Conformance.Reporting.Runs;

namespace Conformance.Harness.Tests.Reporting.Runs;

public sealed class JUnitReportTests : IDisposable
{
    /// <summary>What the readers of CI systems agree on.</summary>
    private const string Shape = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:attributeGroup name="totals">
            <xs:attribute name="name" type="xs:string" use="required"/><xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/><xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="skipped" type="xs:nonNegativeInteger"/><xs:attribute name="time" type="xs:decimal"/>
          </xs:attributeGroup>
          <xs:complexType name="fault"><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="message" type="xs:string" use="required"/><xs:attribute name="type" type="xs:string" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
          <xs:element name="testsuites"><xs:complexType><xs:sequence><xs:element name="testsuite" maxOccurs="unbounded"><xs:complexType><xs:sequence>
            <xs:element name="properties"><xs:complexType><xs:sequence><xs:element name="property" maxOccurs="unbounded"><xs:complexType><xs:attribute name="name" type="xs:string" use="required"/><xs:attribute name="value" type="xs:string" use="required"/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
            <xs:element name="testcase" maxOccurs="unbounded"><xs:complexType><xs:choice minOccurs="0">
              <xs:element name="skipped"><xs:complexType><xs:attribute name="message" type="xs:string"/></xs:complexType></xs:element><xs:element name="failure" type="fault"/><xs:element name="error" type="fault"/>
            </xs:choice><xs:attribute name="classname" type="xs:string" use="required"/><xs:attribute name="name" type="xs:string" use="required"/><xs:attribute name="time" type="xs:decimal"/></xs:complexType></xs:element>
          </xs:sequence><xs:attributeGroup ref="totals"/></xs:complexType></xs:element></xs:sequence><xs:attributeGroup ref="totals"/></xs:complexType></xs:element>
        </xs:schema>
        """;

    private readonly StoredRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Scenarios_and_requirements_are_cases_of_their_suites()
    {
        var root = Valid(_run.Read());

        Assert.Equal(["pin.feature 2 1 0 0", "phone.feature 1 0 0 1", "requirements 4 1 0 2"], root.Elements().Select(suite => $"{(string?)suite.Attribute("name")} {(string?)suite.Attribute("tests")} {(string?)suite.Attribute("failures")} {(string?)suite.Attribute("errors")} {(string?)suite.Attribute("skipped")}"));
        Assert.Equal("7 2 0 3", $"{(string?)root.Attribute("tests")} {(string?)root.Attribute("failures")} {(string?)root.Attribute("errors")} {(string?)root.Attribute("skipped")}");
        Assert.Equal("Failed", Property(root, "verdict"));
        Assert.Equal("counts-anew", Property(root, "device"));
    }

    [Fact]
    public void A_failure_says_what_was_expected_and_seen_and_what_to_do()
    {
        var failure = Case(Valid(_run.Read()), StoredRun.FailedTitle).Element("failure")!;

        Assert.Equal("lock-stays: expected 63C0 or 6984; seen 63C3", (string?)failure.Attribute("message"));
        Assert.Equal("Failed", (string?)failure.Attribute("type"));
        Assert.Contains("to do: Keep the counter in permanent memory.", failure.Value, StringComparison.Ordinal);
        Assert.Contains("00200080 Lc=0 -> 63C3", failure.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_judged_is_skipped_with_its_reason()
    {
        var root = Valid(_run.Read());
        Assert.Equal("not judged: not checked: nobody bends cards", (string?)Case(root, "CARD-TOUGH").Element("skipped")?.Attribute("message"));
        Assert.Equal("NotApplicable: NotApplicable", (string?)Case(root, "A phone is taken").Element("skipped")?.Attribute("message"));
    }

    [Fact]
    public void A_bench_that_broke_and_a_run_that_was_stopped_are_errors()
    {
        var report = _run.Read();
        var broken = report.Scenarios[0] with { Verdict = Verdict.HarnessFault, Findings = [], Fault = "the card fell out" };
        Assert.Equal("the card fell out", (string?)Case(Valid(report with { Scenarios = [broken] }), StoredRun.FailedTitle).Element("error")?.Attribute("message"));
        _run.Stop();
        Assert.Equal("stopped", (string?)Case(Valid(_run.Read()), StoredRun.FailedTitle).Element("error")?.Attribute("type"));
    }

    [Fact]
    public void What_a_waiver_excuses_fails_nothing_and_a_stale_waiver_does()
    {
        var report = _run.Read();
        var waived = report with
        {
            Requirements = [report.Requirements[0] with { IsWaived = true }],
            Waivers = [new("PIN-LOCK-STAYS", "until the next card", "a person", "2025-12-31", WaiverState.Applied), new("NOTICE-SHOWN", "none", "a person", "2024-12-31", WaiverState.Stale)],
        };

        var root = Valid(waived);

        Assert.Equal("Failed: lock-stays: expected 63C0 or 6984; seen 63C3", (string?)Case(root, StoredRun.FailedTitle).Element("skipped")?.Attribute("message"));
        Assert.Equal("Failed, waived: Failed, waived", (string?)Case(root, "PIN-LOCK-STAYS").Element("skipped")?.Attribute("message"));
        Assert.Empty(Case(root, "PIN-LOCK-STAYS until 2025-12-31").Elements());
        Assert.Equal("Stale", (string?)Case(root, "NOTICE-SHOWN until 2024-12-31").Element("failure")?.Attribute("type"));
    }

    [Fact]
    public void What_XML_cannot_hold_is_replaced()
    {
        var report = _run.Read();
        var root = Valid(report with { Scenarios = [report.Scenarios[1] with { Title = "rings \u0007 twice" }] });
        Assert.Equal("rings ? twice", (string?)root.Descendants("testcase").First().Attribute("name"));
    }

    private static XElement Case(XElement root, string name) => root.Descendants("testcase").Single(one => (string?)one.Attribute("name") == name);

    private static string? Property(XElement root, string name) =>
        (string?)root.Descendants("property").First(property => (string?)property.Attribute("name") == name).Attribute("value");

    private static XElement Valid(RunReport report)
    {
        var document = XDocument.Parse(Encoding.UTF8.GetString(JUnitReport.Write(report)));
        var schemas = new XmlSchemaSet();
        schemas.Add(null, XmlReader.Create(new StringReader(Shape)));
        document.Validate(schemas, (_, fault) => Assert.Fail(fault.Message));
        return document.Root!;
    }
}
