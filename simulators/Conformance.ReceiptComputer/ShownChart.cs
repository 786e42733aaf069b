namespace Conformance.ReceiptComputer;

/// <summary>A chart as staff see it.</summary>
/// <param name="Chart">What is kept.</param>
/// <param name="IsMedicalShown">Whether medical information can be opened from it now.</param>
/// <param name="IsConfirmed">Whether it says that the qualification is confirmed for today.</param>
public sealed record ShownChart(PatientChart Chart, bool IsMedicalShown, bool IsConfirmed);
