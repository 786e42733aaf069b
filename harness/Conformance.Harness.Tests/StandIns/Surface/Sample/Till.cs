namespace Conformance.Harness.Tests.StandIns.Surface.Sample;

/// <summary>One member of each sort, to be compared with lists that are right and wrong.</summary>
internal sealed class Till(string currency = "JPY") : IDisposable
{
    public const int Slots = 6;

    public event EventHandler? Opened;

    public static int? Float { get; set; }

    public int this[string coin] => coin == currency ? Slots : 0;

    public bool TryTake<T>(int amount, out IDictionary<string, T[]> coins)
    {
        coins = new Dictionary<string, T[]>();
        Opened?.Invoke(this, EventArgs.Empty);
        return amount > 0;
    }

    public override string ToString() => currency;

    public void Dispose() => Opened = null;
}
