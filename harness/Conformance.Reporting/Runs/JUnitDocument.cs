using System.Globalization;
using System.Xml;

namespace Conformance.Reporting.Runs;

/// <summary>Writes suites as the XML that JUnit's own runners came to, in the form that CI systems agree on.</summary>
/// <param name="xml">Where to.</param>
/// <param name="properties">What every suite says of the run.</param>
internal sealed class JUnitDocument(XmlWriter xml, IReadOnlyList<(string Name, string Value)> properties)
{
    public void Write(IReadOnlyList<JUnitSuite> suites)
    {
        xml.WriteStartElement("testsuites");
        Attribute("name", "conformance");
        Totals([.. suites.SelectMany(suite => suite.Cases)]);
        foreach (var suite in suites)
        {
            Write(suite);
        }

        xml.WriteEndElement();
    }

    private void Write(JUnitSuite suite)
    {
        xml.WriteStartElement("testsuite");
        Attribute("name", suite.Name);
        Totals(suite.Cases);
        xml.WriteStartElement("properties");
        foreach (var (name, value) in properties)
        {
            xml.WriteStartElement("property");
            Attribute("name", name);
            Attribute("value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        foreach (var one in suite.Cases)
        {
            Write(one);
        }

        xml.WriteEndElement();
    }

    private void Totals(IReadOnlyList<JUnitCase> cases)
    {
        Attribute("tests", Number(cases.Count));
        Attribute("failures", Number(cases.Count(one => one.Result == JUnitResult.Failure)));
        Attribute("errors", Number(cases.Count(one => one.Result == JUnitResult.Error)));
        Attribute("skipped", Number(cases.Count(one => one.Result == JUnitResult.Skipped)));
        Attribute("time", Time(cases.Sum(one => one.Seconds)));
    }

    private void Write(JUnitCase one)
    {
        xml.WriteStartElement("testcase");
        Attribute("classname", one.Class);
        Attribute("name", one.Name);
        Attribute("time", Time(one.Seconds));
        if (one.Result != JUnitResult.Passed)
        {
            xml.WriteStartElement(one.Result.ToString().ToLowerInvariant());
            Attribute("message", one.Result == JUnitResult.Skipped ? $"{one.Kind}: {one.Message}" : one.Message);
            if (one.Result != JUnitResult.Skipped)
            {
                Attribute("type", one.Kind);
                xml.WriteString(Clean(one.Text));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Attribute(string name, string value) => xml.WriteAttributeString(name, Clean(value));

    // What a device showed may hold what XML cannot.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value is '\t' or '\n' or '\r' || (rune.Value >= ' ' && rune.Value is not (0xFFFE or 0xFFFF)) ? rune.ToString() : "?"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Time(double seconds) => seconds.ToString("0.000", CultureInfo.InvariantCulture);
}
