namespace WireMock.Types;

/// <summary>The values of one header or query parameter.</summary>
public class WireMockList<T> : List<T>
{
    public WireMockList()
    {
    }

    public WireMockList(params T[] collection)
        : base(collection)
    {
    }

    public WireMockList(IEnumerable<T> collection)
        : base(collection)
    {
    }

    public static implicit operator WireMockList<T>(T value) => new(value);

    public static implicit operator WireMockList<T>(T[] values) => new(values);

    /// <summary>The value when there is one, else all of them between brackets.</summary>
    public override string ToString() => Count switch
    {
        0 => string.Empty,
        1 => this[0]?.ToString() ?? string.Empty,
        _ => $"[{string.Join(", ", this)}]",
    };
}
