namespace Conformance.Harness.Tests.Devices;

/// <summary>Everything that a way to a device holds, given back together, the last first.</summary>
internal sealed class Ways(params object[] held) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        foreach (var one in held.Reverse())
        {
            switch (one)
            {
                case IAsyncDisposable asynchronous:
                    await asynchronous.DisposeAsync();
                    break;
                case IDisposable plain:
                    plain.Dispose();
                    break;
            }
        }
    }
}
