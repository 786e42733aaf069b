namespace Conformance.Load.Results;

/// <summary>A slice in a file.</summary>
internal sealed record SliceForm(long Planned, long Started, long Answered, long Errors, HistogramForm FromDue)
{
    public static SliceForm Of(LoadSlice slice) => new(slice.Planned, slice.Started, slice.Answered, slice.Errors, HistogramForm.Of(slice.FromDue));

    public LoadSlice? Restore() => FromDue.Restore() is { } fromDue && Planned >= 0 && Started >= 0 && Errors >= 0 && Answered >= Errors
        ? new() { Planned = Planned, Started = Started, Answered = Answered, Errors = Errors, FromDue = fromDue }
        : null;
}
