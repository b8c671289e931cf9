// Package verdict holds what a kube-apiserver says of documents, and the files in which it is kept.
package verdict

import (
	"encoding/json"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// Cause is one reason for which an object is refused.
type Cause struct {
	Reason  string `json:"reason"`
	Field   string `json:"field"`
	Message string `json:"message"`
}

// Verdict is what the server answers to the creation of one document.
type Verdict struct {
	Table    string  `json:"table"`
	Document string  `json:"document"`
	Digest   string  `json:"digest"`
	Status   int     `json:"status"`
	Reason   string  `json:"reason"`
	Message  string  `json:"message"`
	Causes   []Cause `json:"causes"`
}

// Capture is every verdict of one server.
type Capture struct {
	Minor    string    `json:"minor"`
	Version  string    `json:"version"`
	Verdicts []Verdict `json:"verdicts"`
}

// Accepted tells whether the server would create the object.
func (v Verdict) Accepted() bool {
	return v.Status == 200 || v.Status == 201
}

// Key tells verdicts apart as parity does: by the status and the set of causes and fields.
func (v Verdict) Key() string {
	parts := []string{v.Answer()}
	for _, cause := range v.Causes {
		parts = append(parts, cause.Reason+" "+cause.Field)
	}
	return strings.Join(parts, "\n")
}

// Answer is the verdict in two words.
func (v Verdict) Answer() string {
	if v.Accepted() {
		return "accepted"
	}
	return "refused " + v.Reason
}

// SortCauses brings causes, which the server lists in the order of its maps, into one order, each once.
func SortCauses(causes []Cause) []Cause {
	sort.Slice(causes, func(i, j int) bool {
		if causes[i].Field != causes[j].Field {
			return causes[i].Field < causes[j].Field
		}
		if causes[i].Reason != causes[j].Reason {
			return causes[i].Reason < causes[j].Reason
		}
		return causes[i].Message < causes[j].Message
	})
	var unique []Cause
	for i, cause := range causes {
		if i == 0 || cause.Field != causes[i-1].Field || cause.Reason != causes[i-1].Reason {
			unique = append(unique, cause)
		}
	}
	return unique
}

// Write stores a capture.
func Write(file string, capture Capture) error {
	data, err := json.MarshalIndent(capture, "", " ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, data, 0o644)
}

// Read loads a capture.
func Read(file string) (Capture, error) {
	var capture Capture
	data, err := os.ReadFile(file)
	if err != nil {
		return capture, err
	}
	return capture, json.Unmarshal(data, &capture)
}
