namespace Conformance.Authority;

/// <summary>Reads fixtures/certificates/holders.json.</summary>
internal static class FixtureHolderReader
{
    public static IReadOnlyList<FixtureHolder> Read(string file) =>
        [.. FixtureJson.Load(file).Children("holders").Select(h => new FixtureHolder(
            h.Text("id"),
            OptionalOrder(h, "authentication"),
            OptionalOrder(h, "signature")))];

    private static CertificateOrder? OptionalOrder(FixtureJson holder, string kind) => holder.OptionalChild(kind) is { } json ? Order(json) : null;

    private static CertificateOrder Order(FixtureJson json)
    {
        var order = new CertificateOrder(json.Text("subject"), json.Number("serial"), json.Date("firstDay"), json.Date("lastDay"));
        return order.Serial > 0 && order.FirstDay <= order.LastDay
            ? order
            : throw json.Wrong(json.Path, "serial below 1, or lastDay before firstDay", "Correct the numbers");
    }
}
