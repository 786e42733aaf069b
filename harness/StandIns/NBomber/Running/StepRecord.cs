using NBomber.Contracts;
using NBomber.Contracts.Stats;

namespace NBomber.Running;

/// <summary>Counts and latencies of one step, or of whole iterations. Of a failure as of a success.</summary>
internal sealed class StepRecord
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(bool IsError, string Code), StatusCodeStats> _codes = [];
    private readonly LatencyScale _okLatency = new();
    private readonly LatencyScale _failLatency = new();
    private int _ok;
    private int _fail;

    public int Failures => Volatile.Read(ref _fail);

    public void Add(IResponse response, TimeSpan took)
    {
        var latency = response.LatencyMs > 0 ? response.LatencyMs : took.TotalMilliseconds;
        lock (_lock)
        {
            (response.IsError ? _failLatency : _okLatency).Add(latency);
            _ok += response.IsError ? 0 : 1;
            _fail += response.IsError ? 1 : 0;
            if (!string.IsNullOrEmpty(response.StatusCode))
            {
                Code(response).Count++;
            }
        }
    }

    public (MeasurementStats Ok, MeasurementStats Fail) ToStats(TimeSpan duration)
    {
        lock (_lock)
        {
            return (Measured(_ok, _okLatency, isError: false, duration), Measured(_fail, _failLatency, isError: true, duration));
        }
    }

    private MeasurementStats Measured(int count, LatencyScale latency, bool isError, TimeSpan duration) => new()
    {
        Request = new() { Count = count, RPS = duration > TimeSpan.Zero ? count / duration.TotalSeconds : 0 },
        Latency = latency.ToStats(),
        StatusCodes = [.. _codes.Values.Where(code => code.IsError == isError)
            .Select(code => new StatusCodeStats { StatusCode = code.StatusCode, IsError = isError, Message = code.Message, Count = code.Count })],
    };

    private StatusCodeStats Code(IResponse response)
    {
        if (!_codes.TryGetValue((response.IsError, response.StatusCode), out var stats))
        {
            stats = new() { StatusCode = response.StatusCode, IsError = response.IsError, Message = response.Message };
            _codes.Add((response.IsError, response.StatusCode), stats);
        }

        return stats;
    }
}
