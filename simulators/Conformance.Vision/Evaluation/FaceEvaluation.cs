using Conformance.Vision.Images;
using Conformance.Vision.Matching;

namespace Conformance.Vision.Evaluation;

/// <summary>
/// Genuine trials: every picture with its person's photo. Impostor trials: every picture of the first condition with the photos of all
/// others. Whoever has no template of the photo takes no part.
/// </summary>
public sealed class FaceEvaluation(FaceMatcher matcher)
{
    /// <summary>Tries every picture of a gallery.</summary>
    /// <param name="gallery">The pictures.</param>
    /// <param name="progress">Told how many people of how many are done.</param>
    public EvaluationResult Run(IFaceGallery gallery, Action<int, int>? progress = null)
    {
        var photos = Enumerable.Range(0, gallery.People).Select(person => Acquire(gallery.Photo(person))).ToList();
        try
        {
            var tallies = gallery.Conditions.Select(condition => new ConditionTally(condition)).ToList();
            var impostors = new List<double>();
            for (var person = 0; person < gallery.People; person++)
            {
                foreach (var tally in tallies)
                {
                    Try(gallery, person, tally, photos, tally == tallies[0] ? impostors : null);
                }

                progress?.Invoke(person + 1, gallery.People);
            }

            impostors.Sort();
            var lost = new ErrorRate(photos.Count(one => one is Acquisition.Failed), photos.Count);
            return new(lost, [.. tallies.Select(tally => tally.Outcome)], impostors);
        }
        finally
        {
            photos.ForEach(one => one.Dispose());
        }
    }

    private Acquisition Acquire(GreyImage picture)
    {
        using (picture)
        {
            return matcher.Acquire(picture);
        }
    }

    private void Try(IFaceGallery gallery, int person, ConditionTally tally, List<Acquisition> photos, List<double>? impostors)
    {
        if (photos[person] is not Acquisition.Acquired own)
        {
            return;
        }

        GreyImage? before = null;
        foreach (var picture in gallery.Probes(person, tally.Condition))
        {
            var frozen = before is not null && before.Pixels.SequenceEqual(picture.Pixels);
            before?.Dispose();
            before = picture;
            using var seen = matcher.Acquire(picture);
            tally.Add(frozen, seen, template => matcher.Compare(own.Template, template));
            if (impostors is not null && seen is Acquisition.Acquired acquired)
            {
                var others = photos.OfType<Acquisition.Acquired>().Where(other => other != own);
                impostors.AddRange(others.Select(other => matcher.Compare(other.Template, acquired.Template)));
            }
        }

        before?.Dispose();
    }
}
